/** What opens inside a dialog or over it, and closes by Escape. */
const openParts = [
  ...['.rs__menu', '.react-datepicker-popper', '.popup__content'],
  ...['.slash-menu-popup', '.toolbar-popup__dropdown-items'],
].join()

/** Whether Escape is meant for something that is open, or for a word that an input method composes. */
export const isForInnerPart = (event: KeyboardEvent): boolean =>
  event.isComposing || document.querySelector(openParts) !== null

/**
 * Lets Escape reach what is open without the dialog around it closing. A dialog's focus trap looks at the key on its way
 * down, and Payload's dialogs at its `keyCode`.
 */
export const letEscapePass = (event: KeyboardEvent): void => {
  Object.defineProperty(event, 'keyCode', { value: 0 })
  Object.defineProperty(event, 'key', { configurable: true, value: 'Unidentified' })
  const giveBack = () => Reflect.deleteProperty(event, 'key')
  document.documentElement.addEventListener('keydown', giveBack, { capture: true, once: true })
}

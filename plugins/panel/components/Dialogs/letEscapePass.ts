/** What opens inside a dialog or over it, and closes by Escape: Payload's lists and menus, the browser's own layers. */
const openParts = [
  ...['.rs__menu', '.react-datepicker-popper', '.popup__content'],
  ...['.slash-menu-popup', '.toolbar-popup__dropdown-items'],
  ...['dialog:modal', ':popover-open:not([popover="manual"])'],
].join()

const texts = '.rich-text-lexical'

/** The text in which somebody is, while it shows the address of a link. */
const findTextWithOpenLink = (target: EventTarget | null): Element | null => {
  const text = target instanceof Element ? target.closest(texts) : null
  // A block of a text may hold a text of its own.
  const links = [...(text?.querySelectorAll<HTMLElement>('.link-editor') ?? [])]
  return links.some((link) => link.style.opacity === '1' && link.closest(texts) === text) ? text : null
}

/** Whether Escape is meant for something that is open, or for a word that an input method composes. */
export const isForInnerPart = ({ isComposing, target }: KeyboardEvent): boolean =>
  isComposing || document.querySelector(openParts) !== null || findTextWithOpenLink(target) !== null

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

/** From the buttons beside a link's address, Escape does not reach the text, which closes it: sends it there. */
export const sendEscapeToText = (event: KeyboardEvent): boolean => {
  const buttons = event.target instanceof Element ? event.target.closest('.link-editor') : null
  const text = buttons?.closest(texts)?.querySelector<HTMLElement>('[data-lexical-editor]')
  if (!text) return false
  event.preventDefault()
  event.stopImmediatePropagation()
  text.focus()
  text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  return true
}

/**
 * Tracks the menu that a dialog was opened from. The menu's entry is gone when the dialog closes, so the focus trap
 * couldn't return the focus.
 */
export const followMenus = () => {
  let button: HTMLElement | null = null
  let opener: HTMLElement | null = null

  return {
    see: (target: EventTarget | null): void => {
      if (!(target instanceof Element)) return
      const menu = target.closest('.popup__trigger-wrap')
      if (menu) button = menu.querySelector('button, [tabindex="0"]')
      else if (target.closest('.popup__content')) opener = button
      else if (!target.closest('dialog')) opener = null
    },
    /** Returns a lost focus to the menu's button, unless the button is covered by an open dialog. */
    giveFocusBack: (open: HTMLElement[]): void => {
      const { activeElement } = document
      const closed = activeElement?.closest('dialog')
      const isLost = activeElement === document.body || (closed && !open.includes(closed))
      const top = open.at(-1)
      if (isLost && (!top || top.contains(opener))) opener?.focus()
    },
  }
}

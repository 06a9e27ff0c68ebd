/**
 * Follows which menu something is chosen from. The entry is gone when the dialog that it opened closes, and a focus trap
 * that finds nothing to give the focus back to leaves it nowhere.
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
    /** Gives the focus that a dialog has left nowhere to the button of its menu, unless that lies below what is open. */
    giveFocusBack: (open: HTMLElement[]): void => {
      const { activeElement } = document
      const closed = activeElement?.closest('dialog')
      const isLost = activeElement === document.body || (closed && !open.includes(closed))
      const top = open.at(-1)
      if (isLost && (!top || top.contains(opener))) opener?.focus()
    },
  }
}

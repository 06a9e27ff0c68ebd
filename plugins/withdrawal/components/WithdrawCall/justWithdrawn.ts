const key = 'broadside/withdrawn'

// Payload's list writes its own address at once: nothing can be told by that.
/** That a call was withdrawn a moment ago in this tab: noted before the panel goes back to the list, told there. */
export const justWithdrawn = {
  note: (): void => window.sessionStorage.setItem(key, String(Date.now())),
  /** True for 30 seconds, because the list may load slowly on a phone. */
  read: (): boolean => Date.now() - Number(window.sessionStorage.getItem(key)) < 30_000,
}

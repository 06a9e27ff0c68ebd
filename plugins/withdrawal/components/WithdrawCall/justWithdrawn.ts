const key = 'broadside/withdrawn'

// A query parameter wouldn't work: Payload's list rewrites its own address immediately.
/** Remembers in this tab that a call was just withdrawn, so the list can confirm it. */
export const justWithdrawn = {
  note: (): void => window.sessionStorage.setItem(key, String(Date.now())),
  /** True for 30 seconds, because the list may load slowly on a phone. */
  read: (): boolean => Date.now() - Number(window.sessionStorage.getItem(key)) < 30_000,
}

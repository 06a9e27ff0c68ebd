type Row = Record<string, unknown>

/** Unsaved input of a form. */
export type Kept = {
  account: string
  form: string
  /** The id of the page instance that stored it. */
  page: string
  /** When it was typed. */
  at: number
  /** Whether it was sent while its page closed, so that the server may have stored it. */
  isOnItsWay: boolean
  values: Row
  /** The previous values of the changed fields. */
  of: [key: string, before: unknown][]
}

/** How long input is stored, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

const prefix = 'broadside-typed:'
/** These keys tell other tabs about a log-out or log-in. Pages of other accounts then stop storing input. */
const outName = 'broadside-typed-out'
const accountName = 'broadside-typed-account'

const page = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('')
let isShut = false

const toName = (account: string, form: string) => `${prefix}${account}:${form}:${page}`

const parse = (text: string | null): Kept | null => {
  try {
    return JSON.parse(text ?? 'null') as Kept | null
  } catch {
    return null
  }
}

const removeWhere = (isGone: (kept: Kept | null) => boolean): void => {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(prefix) && isGone(parse(localStorage.getItem(name)))) localStorage.removeItem(name)
  } catch {
    // Without access to storage there is nothing to remove.
  }
}

/** Stores a form's input, replacing what this page stored before. Returns whether the browser accepted it. */
export const storeTyped = (kept: Omit<Kept, 'at' | 'page'>): boolean => {
  const name = toName(kept.account, kept.form)
  try {
    if (isShut) return false
    localStorage.setItem(name, JSON.stringify({ ...kept, page, at: Date.now() } satisfies Kept))
    return true
  } catch {
    // Storage is full or blocked. The earlier input is outdated, so it is removed.
    dropTyped(kept)
    return false
  }
}

export const isOfThisPage = (kept: Kept): boolean => kept.page === page

/** Whether this page has stored input of a form. */
export const hasTyped = ({ account, form }: Pick<Kept, 'account' | 'form'>): boolean => {
  try {
    return localStorage.getItem(toName(account, form)) !== null
  } catch {
    return false
  }
}

/** Removes the input that this page stored for a form. */
export const dropTyped = ({ account, form }: Pick<Kept, 'account' | 'form'>): void => {
  try {
    localStorage.removeItem(toName(account, form))
  } catch {
    // Storage is unavailable.
  }
}

/** The pages still open in any tab. Without the Web Locks API (on plain HTTP), all other pages count as closed. */
const readOpenPages = async (): Promise<Set<string>> => {
  const { locks } = navigator as { locks?: LockManager }
  const { held } = (await locks?.query()) ?? {}
  return new Set(held?.flatMap(({ name }) => name ?? []))
}

/** The newest stored input of a form from closed pages, or from this page. */
export const findTyped = async ({
  account,
  form,
}: Pick<Kept, 'account' | 'form'>): Promise<Kept | undefined> => {
  const open = await readOpenPages().catch(() => new Set<string>())
  const found: Kept[] = []
  removeWhere((kept) => {
    if (kept?.account === account && kept.form === form) found.push(kept)
    return !kept || Date.now() - kept.at > longest
  })
  return found
    .filter(
      (kept) => Date.now() - kept.at <= longest && (kept.page === page || !open.has(prefix + kept.page)),
    )
    .sort((one, other) => other.at - one.at)[0]
}

/** Removes stored input, including that of other pages. */
export const removeTyped = (kept: Kept): void =>
  removeWhere((one) => one?.form === kept.form && one.page === kept.page && one.account === kept.account)

/** Removes expired input and that of other accounts. */
export const tidyTyped = (account: string): void => {
  isShut = false
  removeWhere((kept) => !kept || kept.account !== account || Date.now() - kept.at > longest)
  try {
    localStorage.setItem(accountName, account)
  } catch {
    // Storage is unavailable.
  }
}

/** Stops storing input on this page, because another account now uses the device. */
export const shutDevice = (): void => {
  isShut = true
}

/** Removes all input at log-out. */
export const clearTyped = (): void => {
  isShut = true
  removeWhere(() => true)
  try {
    localStorage.setItem(outName, String(Date.now()))
  } catch {
    // Storage is unavailable.
  }
}

/** An account's stored input, to check whether its documents still exist. */
export const listTyped = (account: string): Kept[] => {
  const kept: Kept[] = []
  removeWhere((one) => {
    if (one?.account === account) kept.push(one)
    return false
  })
  return kept
}

/** Announces this page to other tabs, and listens for log-outs and log-ins there. Returns a function that stops it. */
export const watchDevice = (onAccount: (account: string) => void): (() => void) => {
  const end = new AbortController()
  const { locks } = navigator as { locks?: LockManager }
  locks
    ?.request(prefix + page, () => new Promise<void>((resolve) => (end.signal.onabort = () => resolve())))
    .catch(() => undefined)
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === outName) isShut = true
    if (key === accountName && newValue !== null) onAccount(newValue)
  }
  window.addEventListener('storage', hear, { signal: end.signal })
  return () => end.abort()
}

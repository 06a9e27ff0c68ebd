type Row = Record<string, unknown>

/** What was typed into a form and is not saved. */
export type Kept = {
  account: string
  form: string
  /** The opened page that keeps it. */
  page: string
  /** When it was typed. */
  at: number
  /** Whether it was sent as its page was left, so that it may be stored after all. */
  isOnItsWay: boolean
  values: Row
  /** The former values of what was changed. */
  of: [key: string, before: unknown][]
}

/** How long typing is kept, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

const prefix = 'broadside-typed:'
/** Tells other tabs that somebody logged out, or who logged in: pages of other accounts keep nothing more. */
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
    // A browser that keeps nothing for us has nothing to remove.
  }
}

/** Keeps what was typed, in place of what this page kept of the same form before. Answers whether the browser took it. */
export const storeTyped = (kept: Omit<Kept, 'at' | 'page'>): boolean => {
  const name = toName(kept.account, kept.form)
  try {
    if (isShut) return false
    localStorage.setItem(name, JSON.stringify({ ...kept, page, at: Date.now() } satisfies Kept))
    return true
  } catch {
    // Full or forbidden. What was kept before is not what is typed now.
    dropTyped(kept)
    return false
  }
}

export const isOfThisPage = (kept: Kept): boolean => kept.page === page

/** Whether this page keeps something of a form. */
export const hasTyped = ({ account, form }: Pick<Kept, 'account' | 'form'>): boolean => {
  try {
    return localStorage.getItem(toName(account, form)) !== null
  } catch {
    return false
  }
}

/** Removes what this page kept of a form. */
export const dropTyped = ({ account, form }: Pick<Kept, 'account' | 'form'>): void => {
  try {
    localStorage.removeItem(toName(account, form))
  } catch {
    // As above.
  }
}

/** Pages that are open still, in any tab. Where the browser does not tell (plain HTTP), all others count as closed. */
const readOpenPages = async (): Promise<Set<string>> => {
  const { locks } = navigator as { locks?: LockManager }
  const { held } = (await locks?.query()) ?? {}
  return new Set(held?.flatMap(({ name }) => name ?? []))
}

/** The newest of what was kept of a form by pages that are closed, or by this one before. */
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

/** Removes one of what was kept, also of another page. */
export const removeTyped = (kept: Kept): void =>
  removeWhere((one) => one?.form === kept.form && one.page === kept.page && one.account === kept.account)

/** Removes all that is too old, and all of other accounts. */
export const tidyTyped = (account: string): void => {
  isShut = false
  removeWhere((kept) => !kept || kept.account !== account || Date.now() - kept.at > longest)
  try {
    localStorage.setItem(accountName, account)
  } catch {
    // As above.
  }
}

/** Keeps nothing more of this page, because its account is not the device's any more. */
export const shutDevice = (): void => {
  isShut = true
}

/** Removes everything, at log-out. */
export const clearTyped = (): void => {
  isShut = true
  removeWhere(() => true)
  try {
    localStorage.setItem(outName, String(Date.now()))
  } catch {
    // As above.
  }
}

/** What each account has kept of documents, for asking whether they are still there. */
export const listTyped = (account: string): Kept[] => {
  const kept: Kept[] = []
  removeWhere((one) => {
    if (one?.account === account) kept.push(one)
    return false
  })
  return kept
}

/**
 * Says to other tabs that this page is open, and hears when somebody logs out there, or which account logs in. Answers how
 * to stop.
 */
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

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AuthenticationError, type Payload, type PayloadRequest } from 'payload'
import { releaseLease, takeLease } from '../../collections/leases/lease.js'
import { slugs } from '../../collections/slugs.js'
import { readTransactionId } from '../../collections/uniqueness/claims/transactions.js'
import { toAccountError } from './errors.js'

type Session = { id: string }
type Account = Record<string, unknown> & {
  id: number | string
  hash?: unknown
  seat?: unknown
  sessions?: Session[] | null
  suspended?: boolean | null
}
type Asked = {
  collection: string
  id?: number | string
  data?: Record<string, unknown>
  docs?: Account[]
  options?: { atomic?: boolean }
  req?: PayloadRequest
  returning?: boolean
  select?: unknown
  where?: unknown
}
type Adapter = {
  find: (asked: Asked) => Promise<{ docs: Account[] }>
  findOne: (asked: Asked) => Promise<Account | null>
  updateOne: (asked: Asked) => Promise<unknown>
}

/** How long a write may block the next one without transactions, in milliseconds. */
const ttlMs = 15_000

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The fields of a whole-account write that differ from the account it was based on. */
const toChanges = (base: Account, data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      // `null` instead of a time means unchanged.
      ([name, value]) => name === 'updatedAt' || (name !== 'id' && !isSame(value, base[name])),
    ),
  )

/** Merges the sessions that a write adds, renews or ends into the stored ones. */
const toSessions = ({
  base,
  data,
  current,
}: {
  base: Session[]
  data: Session[]
  current: Session[]
}): Session[] => {
  const find = (sessions: Session[], id: string) => sessions.find((session) => session.id === id)
  return [
    ...current.flatMap((session) => {
      const [before, now] = [find(base, session.id), find(data, session.id)]
      if (before && !now) return []
      return [now && !isSame(now, before) ? now : session]
    }),
    ...data.filter(({ id }) => !find(base, id) && !find(current, id)),
  ]
}

/**
 * Payload reads an account, works on it and writes all of it back; a log-in hashes a password in between. That would
 * undo concurrent changes by an admin, such as a suspension. This makes each write change only its own fields and
 * sessions, and refuses a log-in whose password changed meanwhile. Call once at boot.
 */
export const mergeUserWrites = (payload: Payload): void => {
  const db = payload.db as unknown as Adapter
  const [find, findOne, updateOne] = [db.find, db.findOne, db.updateOne].map(
    (method: (asked: Asked) => Promise<unknown>) => method.bind(db),
  ) as [Adapter['find'], Adapter['findOne'], Adapter['updateOne']]
  /** The accounts as each request last read or wrote them. */
  const bases = new WeakMap<PayloadRequest, Map<string, Account>>()

  const note = ({ collection, req, select }: Asked, accounts: (Account | null)[]) => {
    if (collection !== slugs.users || !req || select) return
    const known = bases.get(req) ?? new Map<string, Account>()
    bases.set(req, known)
    for (const account of accounts) if (account) known.set(String(account.id), structuredClone(account))
  }

  /** Locks an account until the transaction ends or, without one, until the work is done. */
  const inTurn = async <T>(
    req: PayloadRequest,
    { id, seat }: Account,
    work: () => Promise<T>,
  ): Promise<T> => {
    if ((await readTransactionId(req)) !== null) {
      // Updating a row locks it, even with the same value.
      await updateOne({
        collection: slugs.users,
        where: { id: { equals: id } },
        data: { seat: seat ?? null, updatedAt: null },
        options: { atomic: true },
        req,
      })
      return work()
    }
    const claim = { payload, key: `account:${id}`, holder: randomUUID() }
    for (const until = Date.now() + ttlMs; !(await takeLease({ ...claim, ttlMs })); await sleep(20))
      if (Date.now() > until) throw toAccountError(req, 'CONFLICT')
    try {
      return await work()
    } finally {
      await releaseLease(claim)
    }
  }

  const write = async (
    asked: Asked & { data: Record<string, unknown> },
    req: PayloadRequest,
    base: Account,
  ) => {
    const { collection, data } = asked
    const current = await findOne({ collection, where: { id: { equals: base.id } }, req })
    if (!current) return updateOne(asked)
    const changes = toChanges(base, data)
    const isOutdated = !isSame(current.hash, base.hash)
    if ('hash' in changes && isOutdated) throw toAccountError(req, 'CONFLICT')
    if ('sessions' in changes) {
      const [before, now] = [base.sessions ?? [], (data.sessions as Session[] | null) ?? []]
      const isNew = now.some(({ id }) => !before.some((session) => session.id === id))
      // Accounts suspended before get their own message (refuseSuspended).
      const isJustSuspended = current.suspended === true && base.suspended !== true
      if (isNew && (isOutdated || isJustSuspended)) throw new AuthenticationError(req.t)
      const areAllEnded = now.length === 0 || 'hash' in changes
      changes.sessions = areAllEnded
        ? now
        : toSessions({ base: before, data: now, current: current.sessions ?? [] })
    }
    // SQL upserts accounts with array fields and needs all required columns. Nobody else can write to the account
    // before the transaction ends.
    const rest = (await readTransactionId(req)) !== null ? current : {}
    const result = await updateOne({ ...asked, data: { ...rest, ...changes } })
    note({ collection, req }, [{ ...base, ...data }])
    return result
  }

  Object.assign(db, {
    find: async (asked) => {
      const found = await find(asked)
      note(asked, found.docs)
      return found
    },
    findOne: async (asked) => {
      const account = await findOne(asked)
      note(asked, [account])
      return account
    },
    updateOne: (asked) => {
      const { collection, id, data, req } = asked
      const base = req && id !== undefined ? bases.get(req)?.get(String(id)) : undefined
      // Our own writes contain only their changes.
      const isWhole = collection === slugs.users && data && 'email' in data && 'hash' in data
      if (!isWhole || !base) return updateOne(asked)
      return inTurn(req!, base, () => write({ ...asked, data }, req!, base))
    },
  } satisfies Adapter)
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A transaction. It begins in the database with its first write, so that what is read and made before keeps nobody waiting. */
export type Transaction = {
  id: string
  /** The transaction in whose hooks this one was started by a call without `req`. */
  parent?: Transaction
  /** It was started within that one by name: it begins with it at the latest. */
  isNamedWithin: boolean
  state: 'open' | 'begun' | 'ended' | 'expired'
}

type Place = {
  transaction?: Transaction
  /** Whether this is one of the queue's own operations: its statements run at once. */
  isRunning: boolean
}

/** How long a transaction that does nothing may keep others waiting. */
const maxIdleMs = 30_000
/** How long another process may keep the file. */
const maxBusyMs = 30_000

/**
 * Lets one write at a time have a connection that only takes one: single operations, each of which is atomic, and
 * transactions of many. An operation without a transaction of its own that comes from the hooks of one belongs to that
 * one: it would wait for it for ever.
 */
export const writeQueue = (run: (sql: string) => Promise<unknown>) => {
  const places = new AsyncLocalStorage<Place>()
  const transactions = new Map<string, Transaction>()
  /** Those that have begun, each within the one before. */
  const begun: Transaction[] = []
  const waiting = new Set<() => void>()
  let isBusy = false
  let isBroken = false
  let lastUse = Date.now()

  const wake = () => {
    lastUse = Date.now()
    for (const look of [...waiting]) look()
  }

  const end = (transaction: Transaction) => {
    transaction.state = 'ended'
    transactions.delete(transaction.id)
  }

  const rollBackAll = async () => {
    await run('ROLLBACK').then(
      () => (isBroken = false),
      // Where the database has rolled back by itself there is nothing left to do; else the next one tries again.
      () => (isBroken = true),
    )
  }

  const expire = async () => {
    if (isBusy || begun.length === 0 || Date.now() - lastUse < maxIdleMs) return
    for (const transaction of begun.splice(0)) transaction.state = 'expired'
    isBusy = true
    await rollBackAll()
    isBusy = false
    wake()
  }

  /** Takes the connection as soon as it is free and `isTurn` says so; of several only one has it then. */
  const take = (isTurn: () => boolean): Promise<void> => {
    const isTaken = () => {
      if (isBusy || !isTurn()) return false
      isBusy = true
      return true
    }
    if (isTaken()) return Promise.resolve()
    return new Promise((go) => {
      const timer = setInterval(() => void expire(), maxIdleMs / 10)
      timer.unref()
      const look = () => {
        if (!isTaken()) return
        clearInterval(timer)
        waiting.delete(look)
        go()
      }
      waiting.add(look)
    })
  }

  /** Has the connection for a work. */
  const hold = async <T>(isTurn: () => boolean, work: () => Promise<T>): Promise<T> => {
    await take(isTurn)
    try {
      return await work()
    } finally {
      isBusy = false
      wake()
    }
  }

  /** The transaction in whose hooks this is asked, if it has begun. */
  const findSurrounding = (): Transaction | undefined => {
    let at = places.getStore()?.transaction
    while (at && at.state !== 'begun') at = at.parent
    return at
  }

  const begin = async () => {
    if (isBroken) await rollBackAll()
    for (const deadline = Date.now() + maxBusyMs; ;) {
      try {
        await run('BEGIN IMMEDIATE')
        return
      } catch (error) {
        const isHeld = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
        if (!isHeld || Date.now() > deadline) throw error
        await sleep(25)
      }
    }
  }

  const toSavepoint = (depth: number) => `broadside_${depth}`

  const isWithin = (transaction: Transaction, outer: Transaction | undefined): boolean => {
    let at: Transaction | undefined = transaction
    while (at && at !== outer) at = at.parent
    return at !== undefined
  }

  /** Whether it is the transaction's turn: it is the innermost, or may begin within that. */
  const hasTurn = (transaction: Transaction, askedFrom: Transaction | undefined) => {
    const innermost = begun.at(-1)
    if (innermost === undefined) return true
    if (transaction.state !== 'begun') return isWithin(transaction, innermost)
    // A call with the outer `req` from within an inner one goes ahead: the inner one's hooks wait for it.
    return innermost === transaction || innermost === askedFrom
  }

  const enter = async (transaction: Transaction) => {
    const { parent, isNamedWithin } = transaction
    if (isNamedWithin && parent?.state === 'open') await enter(parent)
    if (begun.length === 0) await begin()
    else await run(`SAVEPOINT ${toSavepoint(begun.length)}`)
    transaction.state = 'begun'
    begun.push(transaction)
  }

  const isOver = ({ state }: Transaction) => state === 'ended' || state === 'expired'

  const refuseExpired = (transaction: Transaction) => {
    if (transaction.state === 'expired')
      throw new Error('The transaction did nothing for too long while others waited, and was rolled back.')
  }

  const inSavepoint = async <T>(work: () => Promise<T>): Promise<T> => {
    const savepoint = 'broadside_operation'
    await run(`SAVEPOINT ${savepoint}`)
    try {
      const result = await work()
      await run(`RELEASE ${savepoint}`)
      return result
    } catch (error) {
      await run(`ROLLBACK TO ${savepoint}`).catch(() => {})
      await run(`RELEASE ${savepoint}`).catch(() => {})
      throw error
    }
  }

  const writeWithin = async <T>(transaction: Transaction, work: () => Promise<T>): Promise<T> => {
    const askedFrom = places.getStore()?.transaction
    const written = await hold(
      () => isOver(transaction) || hasTurn(transaction, askedFrom),
      async () => {
        refuseExpired(transaction)
        if (isOver(transaction)) return undefined
        if (transaction.state === 'open') await enter(transaction)
        return { result: await places.run({ transaction, isRunning: true }, () => inSavepoint(work)) }
      },
    )
    // It ended while this waited: what was not awaited in it comes after it.
    return written ? written.result : write(undefined, work)
  }

  const writeAlone = <T>(work: () => Promise<T>): Promise<T> =>
    hold(
      () => begun.length === 0,
      async () => {
        await begin()
        try {
          const result = await places.run({ isRunning: true }, work)
          await run('COMMIT')
          return result
        } catch (error) {
          await rollBackAll()
          throw error
        }
      },
    )

  /** Does one atomic operation, in the transaction named or the one around it, or alone. */
  const write = <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
    if (places.getStore()?.isRunning) return work()
    const transaction = (id && transactions.get(id)) || findSurrounding()
    return transaction ? writeWithin(transaction, work) : writeAlone(work)
  }

  /** Reads what a transaction sees, where there is one that has written. */
  const read = <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
    const named = id ? transactions.get(id) : undefined
    if (named) refuseExpired(named)
    const transaction = named?.state === 'begun' ? named : findSurrounding()
    return transaction ? places.run({ transaction, isRunning: true }, work) : work()
  }

  /** Ends a transaction, with those within it that nobody ended. */
  const finish = async (id: string, isCommit: boolean): Promise<void> => {
    const transaction = transactions.get(id)
    if (!transaction) return
    if (transaction.state === 'open') return end(transaction)
    const isTurn = () => isOver(transaction) || !isCommit || begun.at(-1) === transaction
    await hold(isTurn, async () => {
      transactions.delete(id)
      if (isCommit) refuseExpired(transaction)
      if (isOver(transaction)) return
      const depth = begun.indexOf(transaction)
      for (const inner of begun.splice(depth)) end(inner)
      if (depth > 0) {
        if (!isCommit) await run(`ROLLBACK TO ${toSavepoint(depth)}`)
        await run(`RELEASE ${toSavepoint(depth)}`)
      } else if (isCommit) {
        try {
          await run('COMMIT')
        } catch (error) {
          await rollBackAll()
          throw error
        }
      } else await rollBackAll()
    })
  }

  /**
   * Starts a transaction for the caller and all that it calls from here on, within the one named if there is one. Not
   * `async`: its caller's place is meant.
   */
  const start = (within?: string): Promise<string> => {
    const named = within === undefined ? undefined : transactions.get(within)
    const transaction: Transaction = {
      id: randomUUID(),
      parent: named ?? places.getStore()?.transaction,
      isNamedWithin: named !== undefined,
      state: 'open',
    }
    transactions.set(transaction.id, transaction)
    places.enterWith({ transaction, isRunning: false })
    return Promise.resolve(transaction.id)
  }

  return {
    start,
    write,
    read,
    commit: (id: string) => finish(id, true),
    rollBack: (id: string) => finish(id, false),
    /** Whether the statement at hand is part of an operation that has the connection. */
    isRunning: () => places.getStore()?.isRunning === true,
  }
}

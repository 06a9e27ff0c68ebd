import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A transaction. It begins in the database with its first write, so that earlier work doesn't block other writers. */
export type Transaction = {
  id: string
  /** The transaction in whose hooks this one was started by a call without `req`. */
  parent?: Transaction
  /** Whether the caller named `parent` explicitly. Then it begins with the parent at the latest. */
  isNamedWithin: boolean
  state: 'open' | 'begun' | 'ended' | 'expired'
}

type Place = {
  transaction?: Transaction
  /** Whether this is one of the queue's own operations: its statements run at once. */
  isRunning: boolean
}

/** How long an idle transaction may block others. */
const maxIdleMs = 30_000
/** How long another process may lock the file. */
const maxBusyMs = 30_000

/**
 * Serializes writes on a connection that takes one at a time: single atomic operations and whole transactions. An
 * operation started in a transaction's hooks without its own transaction joins the outer one; otherwise it would
 * deadlock.
 */
export const writeQueue = (run: (sql: string) => Promise<unknown>) => {
  const places = new AsyncLocalStorage<Place>()
  const transactions = new Map<string, Transaction>()
  /** Transactions that have begun, each nested in the one before. */
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
      // If the database already rolled back, there is nothing to do; otherwise the next transaction retries.
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

  /** Acquires the connection exclusively once it is free and `isTurn` returns true. */
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

  /** Runs `work` while holding the connection. */
  const hold = async <T>(isTurn: () => boolean, work: () => Promise<T>): Promise<T> => {
    await take(isTurn)
    try {
      return await work()
    } finally {
      isBusy = false
      wake()
    }
  }

  /** The transaction whose hooks are calling, if it has begun. */
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

  /** Whether a transaction may write now: it is the innermost one, or may begin inside it. */
  const hasTurn = (transaction: Transaction, askedFrom: Transaction | undefined) => {
    const innermost = begun.at(-1)
    if (innermost === undefined) return true
    if (transaction.state !== 'begun') return isWithin(transaction, innermost)
    // A call with the outer `req` from inside an inner transaction goes first: the inner one's hooks wait for it.
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
    // The transaction ended while this call waited: un-awaited work runs after it.
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

  /** Runs one atomic operation in the named transaction, in the surrounding one, or on its own. */
  const write = <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
    if (places.getStore()?.isRunning) return work()
    const transaction = (id && transactions.get(id)) || findSurrounding()
    return transaction ? writeWithin(transaction, work) : writeAlone(work)
  }

  /** Reads through the transaction if it has written; otherwise reads committed data. */
  const read = <T>(id: string | undefined, work: () => Promise<T>): Promise<T> => {
    const named = id ? transactions.get(id) : undefined
    if (named) refuseExpired(named)
    const transaction = named?.state === 'begun' ? named : findSurrounding()
    return transaction ? places.run({ transaction, isRunning: true }, work) : work()
  }

  /** Ends a transaction and any open ones nested in it. */
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
   * Starts a transaction for the caller and everything it calls from here on, nested in `within` if given. Not `async`,
   * because it must set the caller's async context.
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
    /** Whether the current statement belongs to the operation that holds the connection. */
    isRunning: () => places.getStore()?.isRunning === true,
  }
}

import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { leasesSlug } from '../../../collections/leases/index.js'
import { releaseLease, takeLease } from '../../../collections/leases/lease.js'
import { message, say } from '../../../collections/messages/messages.js'
import { readTransactionId } from '../../../collections/uniqueness/claims/transactions.js'

/** How long a save may take, in milliseconds: who was killed while saving keeps others out no longer. */
const ttlMs = 15_000

const busy = message('coEditing:busy')

const turnsKey = 'broadside/turns'

/** The turns that a request has taken where no transaction holds them: key → holder. */
const toTurns = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, string> =>
  (context[turnsKey] ??= new Map()) as Map<string, string>

/**
 * Waits until nobody else saves the document, and keeps others waiting: two saves that merge with the same state would
 * lose one of the two. In a transaction a locked row says so until the commit; without one a lease does, which
 * {@link endTurns} gives back.
 */
export const takeTurn = async (req: PayloadRequest, document: string): Promise<void> => {
  const { payload } = req
  const key = `save:${document}`
  const holder = randomUUID()
  if ((await readTransactionId(req)) !== null) {
    const lock = () =>
      payload.db.updateOne({
        collection: leasesSlug,
        where: { key: { equals: key } },
        data: { holder },
        options: { atomic: true } as never,
        req,
      })
    if (await lock()) return
    // The first save of the document makes the row: outside of the transaction, so that others find it.
    await takeLease({ payload, key, holder, ttlMs: 0 })
    await lock()
    return
  }
  if (toTurns(req).has(key)) return
  for (const until = Date.now() + ttlMs; Date.now() < until; await sleep(20))
    if (await takeLease({ payload, key, holder, ttlMs })) {
      toTurns(req).set(key, holder)
      return
    }
  throw new APIError(say(req, busy), 503, null, true)
}

/** Lets the next one save. */
export const endTurns = async (req: PayloadRequest): Promise<void> => {
  const turns = toTurns(req)
  for (const [key, holder] of turns) await releaseLease({ payload: req.payload, key, holder })
  turns.clear()
}

/** A save that was refused lets the next one save too. After a refusal by the Local API it waits until the lease ends. */
export const endRefusedTurns: AfterErrorHook = ({ req }) => endTurns(req)

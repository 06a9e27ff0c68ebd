import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { leasesSlug } from '../../../collections/leases/index.js'
import { releaseLease, takeLease } from '../../../collections/leases/lease.js'
import { message, say } from '../../../collections/messages/messages.js'
import { readTransactionId } from '../../../collections/uniqueness/claims/transactions.js'

/** Maximum duration of a save in milliseconds; a killed process blocks others no longer than this. */
const ttlMs = 15_000

const busy = message('coEditing:busy')

const turnsKey = 'broadside/turns'

/** The turns that a request has taken where no transaction holds them: key → holder. */
const toTurns = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, string> =>
  (context[turnsKey] ??= new Map()) as Map<string, string>

/**
 * Waits for other saves of the document and blocks later ones: two saves merging with the same state would lose one. In
 * a transaction, a row lock holds until the commit; otherwise a lease does, released by {@link endTurns}.
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
    // The first save creates the row, outside the transaction so that others see it.
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

/** Releases the turn after a rejected save. After a Local API error, the lease must expire first. */
export const endRefusedTurns: AfterErrorHook = ({ req }) => endTurns(req)

import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { type Claim, isFresh } from '../claim.js'
import { heldClaims } from '../heldClaims.js'
import { whenTransactionEnds } from '../whenTransactionEnds.js'
import { releaseClaim } from './releaseHeld.js'

/** A claim that was taken, or who has it: `owner` is empty while that document is being made. */
export type Taking = { taken: true } | { taken: false; owner: string; title: string }

/**
 * Takes a key for a document, or says who has it. Safe to repeat: who has it already, has it.
 *
 * It heals what a crash left: a claim that no document holds, {@link graceMs} after it was taken, is taken over;
 * a key that a document holds without a claim is claimed for that document. Nothing here runs in the request's
 * transaction: a refused insert would end it, and others must see the claim at once.
 */
export const takeClaim = async ({
  req,
  noun,
  key,
  owner,
  title,
  readHolder,
}: {
  req: PayloadRequest
  noun: string
  key: string
  /** The document's id; `null` while it is being made: `settleClaims` tells it afterwards. */
  owner: number | string | null
  title: string
  /** The id of the document that holds what the key stands for, also in the trash; `null` when none does. */
  readHolder: () => Promise<number | string | null>
}): Promise<Taking> => {
  const { db } = req.payload
  const collection = slugs.claims
  const me = owner === null ? '' : String(owner)
  const readClaim = () => db.findOne<Claim & { id: string }>({ collection, where: { key: { equals: key } } })
  const readHolderId = async () => {
    const holder = await readHolder()
    return holder === null ? '' : String(holder)
  }
  for (let tries = 0; tries < 5; tries++) {
    const token = randomUUID()
    const claim = await readClaim()
    if (claim && claim.owner === me && me) return { taken: true }
    if (claim && isFresh(claim, Date.now())) return { taken: false, owner: claim.owner, title: claim.title }
    const holder = await readHolderId()
    const mine = holder === '' || holder === me
    if (claim && !mine && claim.owner === holder) return { taken: false, owner: holder, title: claim.title }
    const data = { noun, title: mine ? title : '', token, owner: mine ? me : holder, takenAt: Date.now() }
    const stored = claim
      ? await db.updateOne({
          collection,
          where: { and: [{ key: { equals: key } }, { token: { equals: claim.token } }] },
          data,
          options: { atomic: true },
        })
      : await db.create({ collection, data: { key, ...data } }).catch(async (error: unknown) => {
          if (await readClaim()) return null
          throw error
        })
    if (!stored) continue
    if (!mine) return { taken: false, owner: holder, title: '' }
    heldClaims(req).set(key, token)
    // Settling it is undone along with the rest, and the Local API has no hook for what failed.
    await whenTransactionEnds(req, async ({ isCommitted }) => {
      if (!isCommitted) await releaseClaim(req.payload, { key, token })
    })
    return { taken: true }
  }
  return { taken: false, owner: '', title }
}

import { randomUUID } from 'node:crypto'
import type { AfterErrorHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { whenTransactionEnds } from './transactions.js'

/** A claim as it is stored. */
type Claim = {
  /** What only one document may hold: `calls:slug:open-the-border`. */
  key: string
  /** The collection of the document that holds it. */
  noun: string
  /** That document's id, as text; empty while the document is being made. */
  owner: string
  /** What a refusal calls the holder while its document can't be read yet. */
  title: string
  /** Changes with each taking. */
  token: string
  /** Milliseconds since 1970. */
  takenAt: number
}

/** How long a claim that no document shows yet is respected: the time that a write may take. */
export const graceMs = 60_000

/** Whether a write may still be under way for a claim that no document holds. */
export const isFresh = ({ takenAt }: Pick<Claim, 'takenAt'>, now: number): boolean => now - takenAt < graceMs

/** The claims that a request has taken and not settled yet: key → token. */
export const heldClaims = (req: Pick<PayloadRequest, 'context'>): Map<string, string> => {
  const context = req.context as { broadsideClaims?: Map<string, string> }
  return (context.broadsideClaims ??= new Map())
}

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

/** Tells the claims that a request took for a document which document it is. Part of the request's transaction. */
export const settleClaims = async ({
  req,
  keys,
  owner,
}: {
  req: PayloadRequest
  keys: string[]
  owner: number | string
}): Promise<void> => {
  const held = heldClaims(req)
  for (const key of keys) {
    const token = held.get(key)
    if (!token) continue
    await req.payload.db.updateOne({
      collection: slugs.claims,
      where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
      data: { owner: String(owner) },
      options: { atomic: true },
      req,
    })
    held.delete(key)
  }
}

/** Gives back what a document holds: the keys named, or all of them. Part of the request's transaction. */
export const releaseClaims = async ({
  req,
  noun,
  owner,
  keys,
}: {
  req: PayloadRequest
  noun: string
  owner: number | string
  keys?: string[]
}): Promise<void> => {
  if (keys?.length === 0) return
  await req.payload.db.deleteMany({
    collection: slugs.claims,
    where: {
      and: [
        { owner: { equals: String(owner) } },
        { noun: { equals: noun } },
        ...(keys ? [{ key: { in: keys } }] : []),
      ],
    },
    req,
  })
}

/** Gives a claim back, unless somebody else has taken it since. Outside of any transaction, as it was taken. */
export const releaseClaim = ({ db }: Payload, { key, token }: { key: string; token: string }) =>
  db.deleteMany({
    collection: slugs.claims,
    where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
  })

/**
 * Gives back the claims that a request has taken and not settled yet: what it was to write is refused. Until its
 * transaction has ended nobody else may have them, since until then its rows are there.
 */
export const releaseHeld = async (
  req: PayloadRequest,
  { except = new Set() }: { except?: Set<string> } = {},
): Promise<void> => {
  const held = [...heldClaims(req)]
    .map(([key, token]) => ({ key, token }))
    .filter(({ key }) => !except.has(key))
  for (const { key } of held) heldClaims(req).delete(key)
  const release = async () => {
    for (const claim of held) await releaseClaim(req.payload, claim)
  }
  if (held.length > 0 && !(await whenTransactionEnds(req, release))) await release()
}

/** A document that is deleted for good gives back all it held. In the trash it keeps them. */
export const releaseWithDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await releaseClaims({ req, noun: collection.slug, owner: id })
}

/**
 * A write that was refused after it took a claim gives the claim back, so that its author can try again at once.
 * REST and GraphQL run it. The Local API has no such hook: there the end of the transaction does it, and on a database
 * without transactions the claim is free a minute later.
 */
export const releaseRefused: AfterErrorHook = ({ req }) => releaseHeld(req)

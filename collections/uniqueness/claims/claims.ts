import { randomUUID } from 'node:crypto'
import type { AfterErrorHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { whenTransactionEnds } from './transactions.js'

/** A claim as stored in the database. */
type Claim = {
  /** The unique key: `calls:slug:open-the-border`. */
  key: string
  /** The collection of the document. */
  noun: string
  /** The document's id as text. Empty while the document is being created. */
  owner: string
  /** The title for refusals while the document can't be read yet. */
  title: string
  /** Changes each time the claim is taken. */
  token: string
  /** Milliseconds since 1970. */
  takenAt: number
}

/** How long a claim without a document is respected: the longest that a write may take. */
export const graceMs = 60_000

/** Whether the write behind a claim without a document may still be running. */
export const isFresh = ({ takenAt }: Pick<Claim, 'takenAt'>, now: number): boolean => now - takenAt < graceMs

/** The claims a request has taken but not settled yet: key → token. */
export const heldClaims = (req: Pick<PayloadRequest, 'context'>): Map<string, string> => {
  const context = req.context as { broadsideClaims?: Map<string, string> }
  return (context.broadsideClaims ??= new Map())
}

/** The result of taking a claim. If it failed, `owner` is its document, or empty while that is being created. */
export type Taking = { taken: true } | { taken: false; owner: string; title: string }

/**
 * Claims a key for a document, or returns its current owner. Repeating it for the same document succeeds.
 *
 * It repairs what a crash left behind. A claim without a document is taken over after {@link graceMs}; a key that a
 * document uses without a claim is claimed for that document. Nothing here runs in the request's transaction: a failed
 * insert would abort it, and others must see the claim at once.
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
  /** The document's id, or `null` while it is being created; `settleClaims` sets it later. */
  owner: number | string | null
  title: string
  /** Finds the document that uses the key, also in the trash; `null` if there is none. */
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
    // A rollback also undoes settling, and the Local API has no hook for errors.
    await whenTransactionEnds(req, async ({ isCommitted }) => {
      if (!isCommitted) await releaseClaim(req.payload, { key, token })
    })
    return { taken: true }
  }
  return { taken: false, owner: '', title }
}

/** Assigns the claims that a request took to the saved document. Part of the request's transaction. */
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

/** Releases a document's claims: the given keys, or all. Part of the request's transaction. */
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

/** Releases a claim, unless somebody else has taken it since. Runs outside of any transaction, like taking it. */
export const releaseClaim = ({ db }: Payload, { key, token }: { key: string; token: string }) =>
  db.deleteMany({
    collection: slugs.claims,
    where: { and: [{ key: { equals: key } }, { token: { equals: token } }] },
  })

/**
 * Releases a request's unsettled claims after its write was refused. It waits for the end of the transaction, because
 * the rows exist until then.
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

/** Releases all claims of a permanently deleted document. Documents in the trash keep theirs. */
export const releaseWithDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await releaseClaims({ req, noun: collection.slug, owner: id })
}

/**
 * Releases the claims of a refused write, so that its author can retry at once. REST and GraphQL run this hook. The
 * Local API has no such hook: there the end of the transaction releases them, or without transactions they expire after
 * a minute.
 */
export const releaseRefused: AfterErrorHook = ({ req }) => releaseHeld(req)

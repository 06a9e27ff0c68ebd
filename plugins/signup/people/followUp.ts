import type { PayloadRequest } from 'payload'
import { toPointedId } from '../../../collections/documents/ids.js'
import { slugs } from '../../../collections/slugs.js'
import { readNames } from '../../../collections/users/readNames.js'
import { toInstant } from '../../../collections/values/toInstant.js'
import { returnToRouting } from '../routing/routeSignup.js'
import type { SignupContent } from '../rows.js'
import { openSignup } from '../showPerson.js'
import type { Vault } from '../vault.js'
import { findSignup, type FollowUp, type StoredSignup } from './findSignup.js'

/** The most that a note holds, in UTF-16 units, as a browser counts them. */
export const noteLength = 2000

/** How a signup stands: the state, and who said so and when. */
export type Standing = { followUp: FollowUp; by: string | null; at: string | null }

/** What came of a change: `changed` tells that somebody else was first, and how it stands now. */
export type Outcome<Now> = { done: Now } | { changed: Now } | 'notFound'

type Asked = { req: PayloadRequest; vault: Vault | undefined; id: unknown }

const toStanding = async (req: PayloadRequest, { followUp, followUpBy, followUpAt }: StoredSignup) => {
  const by = followUpBy == null ? undefined : String(toPointedId(followUpBy))
  const names = await readNames(req.payload, by === undefined ? [] : [by])
  return {
    followUp,
    by: (by !== undefined && names.get(by)) || null,
    at: toInstant(followUpAt) ?? null,
  } satisfies Standing
}

/**
 * Says where a signup stands. `seenAt` is when that was last said, as the asker saw it: of two who say it at once the
 * second is told what the first said.
 *
 * @throws UnreadableError where the signup can't be opened.
 */
export const setFollowUp = async (
  { req, vault, id }: Asked,
  { followUp, seenAt }: { followUp: FollowUp; seenAt: string | null },
): Promise<Outcome<Standing>> => {
  const found = await findSignup(req, id)
  if (!found) return 'notFound'
  const { stored, where } = found
  await openSignup(vault, stored)
  const now = new Date().toISOString()
  const written = (await req.payload.db.updateOne({
    collection: slugs.signups,
    where: { and: [...where, { followUpAt: { equals: seenAt } }] },
    data: { followUp, followUpBy: req.user!.id, followUpAt: now, updatedAt: now },
    options: { atomic: true },
  } as never)) as unknown as StoredSignup | null
  if (written) return { done: await toStanding(req, written) }
  const later = await findSignup(req, id)
  return later ? { changed: await toStanding(req, later.stored) } : 'notFound'
}

/**
 * "Not our area": gives a signup back, so that another branch meets the person, and this one no more. One without a branch
 * stays as it is.
 *
 * @throws UnreadableError where the signup can't be opened.
 */
export const giveBack = async ({ req, vault, id }: Asked): Promise<Outcome<object>> => {
  const found = await findSignup(req, id)
  if (!found) return 'notFound'
  const { stored } = found
  await openSignup(vault, stored)
  const branch = toPointedId(stored.branch) as number | string | null | undefined
  if (branch != null) await returnToRouting({ payload: req.payload, id: stored.id, without: branch })
  return { done: {} }
}

/**
 * Writes the note of a signup, sealed anew with all else that it holds. `seen` is the note as the asker saw it: what
 * somebody else wrote since is kept, and told.
 *
 * @throws UnreadableError where the signup can't be opened: nothing is written to it.
 */
export const writeNote = async (
  { req, vault, id }: Asked,
  { note, seen }: { note: string; seen: string },
): Promise<Outcome<{ note: string }>> => {
  // Another round where something else of the row was sealed anew meanwhile.
  for (let round = 0; round < 5; round++) {
    const found = await findSignup(req, id)
    if (!found) return 'notFound'
    const { stored, where } = found
    const { note: before = '', ...person } = await openSignup(vault, stored)
    if (before === note) return { done: { note } }
    if (before !== seen) return { changed: { note: before } }
    const content: SignupContent = { ...person, ...(note && { note }) }
    const { reference } = stored
    const sealed = await vault!.seal({ collection: slugs.signups, reference }, content)
    const written = await req.payload.db.updateOne({
      collection: slugs.signups,
      where: { and: [...where, { sealed: { equals: stored.sealed } }] },
      data: { ...sealed, updatedAt: new Date().toISOString() },
      options: { atomic: true },
    } as never)
    if (written) return { done: { note } }
  }
  return { changed: { note: seen } }
}

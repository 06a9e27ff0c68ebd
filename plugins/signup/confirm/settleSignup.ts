import type { Payload, Where } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import { resumeMail } from '../outbox/addresses.js'
import { inTransaction, removeRequest, type RequestDoc } from '../outbox/requests.js'
import { readCall } from '../readCall.js'
import type { SignupRoom } from '../room.js'
import { routeSignup, unfollowed } from '../routing/routeSignup.js'
import {
  type RequestContent,
  type SignupContent,
  type SignupRow,
  toReceiptRows,
  toSignupKey,
  toSignupRow,
} from '../rows.js'

const collection = slugs.signups

/** A stored signup. */
export type SignupDoc = Omit<SignupRow, 'call' | 'followUp'> & {
  id: number | string
  call?: number | string | null
  branch?: number | string | null
  notBranches?: (number | string)[] | null
  followUp: string
  unsubscribedAt?: string | null
}

const readByKey = ({ db }: Payload, key: string) =>
  db.findOne<SignupDoc>({ collection, where: { key: { equals: key } } })

type Lists = Pick<SignupRow, 'receipts' | 'tokens'>

/**
 * Updates a signup if its sealed text is unchanged. Every write seals again, so the text acts as a version: of two
 * concurrent writers, the second writes nothing.
 */
const changeSealed = async (
  payload: Payload,
  { id, sealed }: Pick<SignupDoc, 'id' | 'sealed'>,
  { columns, lists }: { columns: object; lists: Lists },
): Promise<boolean> => {
  const { db } = payload
  const where: Where = { and: [{ id: { equals: id } }, { sealed: { equals: sealed } }] }
  // MongoDB writes the whole document; on SQL, arrays are rows of other tables.
  if (db.name === 'mongoose')
    return Boolean(await db.updateOne({ collection, where, data: { ...columns, ...lists } }))
  return inTransaction(payload, async (req) => {
    const options = { atomic: true }
    if (!(await db.updateOne({ collection, where, data: columns as never, options, req }))) return false
    await db.updateOne({ collection, id, data: lists, req, returning: false })
    return true
  })
}

/** Whether a person who signs up again needs another follow-up: not if one is under way or done. */
const isAnew = ({ followUp, unsubscribedAt }: SignupDoc): boolean =>
  Boolean(unsubscribedAt) || ['notNow', 'wrongDetails'].includes(followUp)

/** Merges the confirmed content into the person's signup for the call. Earlier consents stay. */
const updateSignup = async (
  { payload, vault }: SignupRoom,
  signup: SignupDoc,
  { row, content: { receipts, ...person } }: { row: RequestDoc; content: RequestContent },
): Promise<boolean> => {
  const confirmedAt = new Date(row.confirmedAt!).toISOString()
  const { reference, sealed } = signup
  const before = await vault.open<SignupContent>({ collection, reference, sealed })
  const isNewer = Date.parse(signup.confirmedAt) < Date.parse(confirmedAt)
  const told = Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined))
  const known = new Set(signup.receipts.map(({ id }) => id))
  return changeSealed(payload, signup, {
    columns: {
      ...(await vault.seal({ collection, reference }, isNewer ? { ...before, ...told } : before)),
      ...(isNewer && {
        contentHash: row.contentHash,
        language: row.language,
        source: row.source ?? null,
        ...(isAnew(signup) && unfollowed),
        unsubscribedAt: null,
        confirmedAt,
      }),
      updatedAt: new Date().toISOString(),
    },
    lists: {
      receipts: [
        ...signup.receipts,
        ...toReceiptRows(receipts, row.reference).filter(({ id }) => !known.has(id)),
      ],
      tokens: [...new Set([...(signup.tokens ?? []), ...(row.tokens ?? [])])],
    },
  })
}

/** Creates or updates the person's signup for the call with the confirmed content. */
const storeSignup = async (
  room: SignupRoom,
  row: RequestDoc,
  call: { id: number | string; createdAt: string },
) => {
  const { payload, vault } = room
  const content = await vault.open<RequestContent>({
    collection: slugs['signup-requests'],
    reference: row.reference,
    sealed: row.sealed,
  })
  const key = toSignupKey(row.emailHash, call)
  for (let tries = 1; ; tries++) {
    const signup = await readByKey(payload, key)
    if (signup && (await updateSignup(room, signup, { row, content }))) return signup.id
    if (!signup) {
      const confirmed = { ...row, content, call, tokens: row.tokens ?? [] }
      const data = await toSignupRow(confirmed, { vault, now: new Date(row.confirmedAt!) })
      try {
        return (await payload.db.create({ collection, data: data as never })).id
      } catch (error) {
        // The same person confirmed another request at the same time. Any other error is rethrown.
        if (!(await readByKey(payload, key))) throw error
      }
    }
    if (tries === 20) throw new Error('A signup is changed by others again and again.')
  }
}

/**
 * Turns a confirmed request into a signup: creates or updates the row of person and call, routes it to a branch, and
 * deletes the request. Repeating it from any point gives the same result.
 */
export const settleSignup = async (room: SignupRoom, row: RequestDoc): Promise<void> => {
  const { payload } = room
  const call = row.call == null ? null : await readCall(payload, row.call)
  if (call) {
    const id = await storeSignup(room, row, call)
    const { emailHash, confirmedAt } = row
    const stoppedAt = await resumeMail(payload, { emailHash, confirmedAt: confirmedAt! })
    // The person unsubscribed while this waited.
    if (stoppedAt !== null)
      await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { unsubscribedAt: { equals: null } }] },
        data: { unsubscribedAt: new Date(stoppedAt).toISOString() },
        options: { atomic: true },
      })
    await routeSignup(room, id)
    // Whether there is a place to tell is decided when the mail is due. A confirmed address can be mailed again.
    await payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { placeDueAt: { equals: null } }] },
      data: { placeDueAt: Date.now(), placeRefused: null },
      options: { atomic: true },
    })
  }
  await removeRequest(payload, row)
}

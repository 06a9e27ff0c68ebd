import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import { forgetContent, type Stop, stopMail } from '../outbox/addresses.js'
import { findByToken } from '../outbox/requests.js'
import { readSignupRoom } from '../room.js'
import { findSignupByToken } from './confirmSignup.js'
import { hashToken, isOver, isToken, readAddressToken, toAddressToken } from './tokens.js'

type Id = number | string

/** Stops all mail to an address: for its signups, its open requests and, with `never`, all future ones. */
const stopAddress = async (payload: Payload, emailHash: string, stop: Stop): Promise<void> => {
  const { db } = payload
  await stopMail(payload, emailHash, stop)
  // Open requests get no reminder. With "never" they couldn't be confirmed.
  if (stop === 'never')
    await db.deleteMany({
      collection: slugs['signup-requests'],
      where: { and: [{ emailHash: { equals: emailHash } }, { confirmedAt: { equals: null } }] },
    })
  const { docs } = await db.find<{ id: Id }>({
    collection: slugs.signups,
    where: { and: [{ emailHash: { equals: emailHash } }, { unsubscribedAt: { equals: null } }] },
    limit: 0,
    pagination: false,
  })
  const unsubscribedAt = new Date().toISOString()
  for (const { id } of docs)
    await db.updateOne({ collection: slugs.signups, id, data: { unsubscribedAt }, returning: false })
}

type Asked = {
  payload: Payload
  token: unknown
  /** Whether they never want mail from us again, whoever signs them up. */
  never?: boolean
}

/** `unknown`: the link isn't ours. */
export type Unsubscribed = { state: 'unsubscribed' | 'unknown' }

/**
 * Ends all mail to the address of an unsubscribe link, at once and for every call. Somebody who signs up again later is
 * asked to confirm again, unless `never` was said. Call it for a POST only (RFC 8058).
 */
export const unsubscribe = async ({ payload, token, never = false }: Asked): Promise<Unsubscribed> => {
  const { vault } = readSignupRoom(payload)
  const emailHash = readAddressToken(vault, token)
  if (emailHash === null) return { state: 'unknown' }
  await stopAddress(payload, emailHash, never ? 'never' : 'unsubscribed')
  return { state: 'unsubscribed' }
}

/**
 * `removed`: what somebody else sent is deleted; `unsubscribeToken` goes with the offer never to write again. A signup that
 * was confirmed stays (`alreadyConfirmed`), and can be ended with the same token.
 */
export type Disowned =
  | { state: 'removed' | 'alreadyConfirmed'; locale: string; unsubscribeToken: string }
  | { state: 'expired' | 'unknown' }

/** "It wasn't me": deletes the request that a token belongs to. Only call it for a POST. */
export const disownSignup = async ({ payload, token, never = false }: Asked): Promise<Disowned> => {
  if (!isToken(token)) return { state: 'unknown' }
  const { vault } = readSignupRoom(payload)
  const hash = hashToken(token)
  const request = await findByToken(payload, hash)
  const found = request ?? (await findSignupByToken(payload, hash))
  if (!found) return { state: isOver(token) ? 'expired' : 'unknown' }
  const isOpen = request !== null && !request.confirmedAt
  if (isOpen) {
    await payload.db.deleteMany({
      collection: slugs['signup-requests'],
      where: { and: [{ id: { equals: found.id } }, { confirmedAt: { equals: null } }] },
    })
    await forgetContent(payload, found)
  }
  if (never) await stopAddress(payload, found.emailHash, 'never')
  return {
    state: isOpen ? 'removed' : 'alreadyConfirmed',
    locale: found.language,
    unsubscribeToken: toAddressToken(vault, found.emailHash),
  }
}

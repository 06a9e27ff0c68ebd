import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import { changeRequest, claimMs, findByToken, type RequestDoc } from '../outbox/requests.js'
import { toBackoff, toKind } from '../outbox/failures.js'
import { requestLifeMs } from '../rows.js'
import { readSignupRoom, type SignupRoom } from '../room.js'
import { describeSignup, type SignupConfirmation } from './describeSignup.js'
import { type SignupDoc, settleSignup } from './settleSignup.js'
import { hashToken, isOver, isToken } from './tokens.js'

/**
 * The outcome of a confirmation: `confirmed` now, or `alreadyConfirmed` before without changes. `expired`: the request
 * was deleted after 30 days. `unknown`: the link isn't ours, or its request was removed.
 */
export type Confirmed = SignupConfirmation | { state: 'expired' | 'unknown' }

/** Creates the signup now. If that fails, the confirmation is stored and the outbox creates it. */
const settleNow = async (room: SignupRoom, row: RequestDoc): Promise<void> => {
  try {
    await settleSignup(room, row)
  } catch (error) {
    room.payload.logger.error({
      msg: `[payload-broadside/signup] A confirmed request could not become a signup yet (${toKind(error)}). It is tried again.`,
    })
    await changeRequest(room.payload, row, { dueAt: Date.now() + toBackoff(1) })
  }
}

/** The signup that a token belongs to. */
export const findSignupByToken = ({ db }: Payload, hash: string): Promise<SignupDoc | null> =>
  db.findOne<SignupDoc>({ collection: slugs.signups, where: { tokens: { equals: hash } } })

/**
 * Confirms the request that a token was mailed for, and no other: also when its call is closed, and whichever of the
 * request's mails the token came with. Call it for a POST only: mail scanners open links.
 *
 * @example
 * const confirmed = await confirmSignup({ payload, token })
 * if (confirmed.state === 'confirmed') say(confirmed.call?.title)
 */
export const confirmSignup = async ({
  payload,
  token,
}: {
  payload: Payload
  token: unknown
}): Promise<Confirmed> => {
  if (!isToken(token)) return { state: 'unknown' }
  const room = readSignupRoom(payload)
  const hash = hashToken(token)
  for (let tries = 0; tries < 10; tries++) {
    const request = await findByToken(payload, hash)
    if (!request) break
    const about = { call: request.call, language: request.language }
    if (request.confirmedAt) return describeSignup(room, 'alreadyConfirmed', about)
    const now = Date.now()
    if (Date.parse(request.createdAt) + requestLifeMs <= now) return { state: 'expired' }
    const change = { step: 'signup', confirmedAt: now, dueAt: now + claimMs, attempts: 1 } as const
    // If the outbox is processing it, or the button was pressed twice, it is read again.
    if (!(await changeRequest(payload, request, change))) continue
    await settleNow(room, { ...request, ...change })
    const signup = await findSignupByToken(payload, hash)
    return describeSignup(room, 'confirmed', { ...about, branch: signup?.branch })
  }
  const signup = await findSignupByToken(payload, hash)
  if (signup) return describeSignup(room, 'alreadyConfirmed', signup)
  return { state: isOver(token) ? 'expired' : 'unknown' }
}

import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { takeLease } from '../../../collections/leases/lease.js'
import { slugs } from '../../../collections/slugs.js'
import type { SignupDoc } from '../confirm/settleSignup.js'
import { hashToken, toConfirmToken } from '../confirm/tokens.js'
import { toRequestMail } from '../mails/requestMail.js'
import { sendMail } from '../mails/send.js'
import { readCall } from '../readCall.js'
import type { SignupRoom } from '../room.js'
import { type RequestContent, requestLifeMs, toSignupKey } from '../rows.js'
import { forgetContent, takeTurn } from './addresses.js'
import { changeRequest, removeRequest, type RequestDoc, storeTokenHash } from './requests.js'

const hourMs = 3_600_000
/** How long after the first mail the one reminder goes out. */
const reminderMs = 3 * 24 * hourMs

/**
 * Takes one of the places that slow requests have a minute, over all processes: each place is a lease of a minute. False
 * where all are taken.
 */
const takeSlowPlace = async (payload: Payload, perMinute: number): Promise<boolean> => {
  for (let place = 0; place < perMinute; place++) {
    const claim = { payload, key: `signup:slow:${place}`, holder: randomUUID(), ttlMs: 60_000 }
    if (await takeLease(claim)) return true
  }
  return false
}

/** No more of the slow lane this minute: those behind it need not be asked. */
export class SlowLaneFull extends Error {
  override name = 'SlowLaneFull'
}

/** A request that is mailed no more, and stays until its time is over. */
export const toEnd = ({ createdAt }: Pick<RequestDoc, 'createdAt'>) =>
  ({ step: 'removal', dueAt: Date.parse(createdAt) + requestLifeMs, attempts: 0 }) as const

/**
 * Mails a request's confirmation, or its reminder, and names the next step. The mail's own name, its token and its
 * Message-ID are the same however often it is tried.
 *
 * @throws MailFailure where it was not sent and may be later, {@link SlowLaneFull} where its turn comes later.
 */
export const mailRequest = async (room: SignupRoom, row: RequestDoc): Promise<void> => {
  const { payload, vault, options } = room
  const asked = Date.parse(row.createdAt)
  const endsAt = asked + requestLifeMs
  const end = toEnd(row)
  const call = row.call == null ? null : await readCall(payload, row.call)
  if (!call || Date.now() >= endsAt) return removeRequest(payload, row)
  // Taken offline, or into the trash: it may come back.
  if (!call.isPublished)
    return void (await changeRequest(payload, row, { dueAt: Date.now() + hourMs, attempts: 0 }))

  const signup = await payload.db.findOne<SignupDoc>({
    collection: slugs.signups,
    where: { key: { equals: toSignupKey(row.emailHash, call) } },
  })
  const isSignedUp = signup && !signup.unsubscribedAt
  if (isSignedUp && signup.contentHash === row.contentHash) return removeRequest(payload, row)
  if (isSignedUp && row.step === 'reminder') return void (await changeRequest(payload, row, end))

  const { reference, sealed } = row
  const { email } = await vault.open<RequestContent>({
    collection: slugs['signup-requests'],
    reference,
    sealed,
  })
  if (row.state === 'slow' && !(await takeSlowPlace(payload, options.slowPerMinute))) {
    await changeRequest(payload, row, { dueAt: Date.now(), attempts: 0 })
    throw new SlowLaneFull()
  }
  const mail = `${reference}.${row.step}`
  const turn = await takeTurn(payload, {
    emailHash: row.emailHash,
    mail,
    kind: 'asked',
    content: row.step === 'confirmation' ? row.contentHash : undefined,
    since: asked,
  })
  if (turn.state === 'wait')
    return void (await changeRequest(payload, row, { dueAt: turn.until, attempts: 0 }))
  if (turn.state === 'stopped' && row.step === 'reminder')
    return void (await changeRequest(payload, row, end))
  if (turn.state !== 'go') return removeRequest(payload, row)

  const token = toConfirmToken(vault, row)
  // It was disowned meanwhile.
  if (!(await storeTokenHash(payload, row, hashToken(token)))) return
  const outcome = await sendMail(room, {
    to: email,
    name: mail,
    emailHash: row.emailHash,
    ...(await toRequestMail(room, { row, token, endsAt })),
  })
  if (outcome.state === 'refused') {
    await forgetContent(payload, row)
    return void (await changeRequest(payload, row, { ...end, state: 'bounced', failure: outcome.said }))
  }
  const sent = { mailedAt: Date.now(), attempts: 0, failure: null }
  await changeRequest(
    payload,
    row,
    row.step === 'confirmation'
      ? { ...sent, step: 'reminder', dueAt: Math.min(Date.now() + reminderMs, endsAt) }
      : { ...end, ...sent },
  )
}

import type { Payload, Where } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import { canMail } from '../../canMail.js'
import type { StandingTask } from '../../extend.js'
import { settleSignup } from '../confirm/settleSignup.js'
import { UnreadableError } from '../errors.js'
import { MailFailure } from '../mails/send.js'
import { dueToTell, tellPlaces, type ToTell } from '../places/tellPlaces.js'
import { readSignupRoom, type SignupRoom } from '../room.js'
import { requestLifeMs } from '../rows.js'
import type { Vault } from '../vault.js'
import { isGivenUp, toBackoff, toKind } from './failures.js'
import { mailRequest, SlowLaneFull, toEnd } from './mailRequest.js'
import { changeRequest, claimRequest, removeRequest, type RequestDoc } from './requests.js'

const mailSteps = ['confirmation', 'reminder'] as const

/** The number of requests processed at once, and how long a run takes new ones while other jobs wait. */
const atOnce = 4
const runMs = 20_000
/** After this many consecutive failures of the mail server, a run stops mailing. */
const serverFailures = 5

/** The delay for requests that can't be opened, or whose existing signup can't. */
const unreadableMs = 60 * 60_000

/** Unconfirmed requests past their time. They are deleted even if they can't be opened or no mail can be sent. */
const toExpired = (): Where => ({
  and: [
    { confirmedAt: { equals: null } },
    { createdAt: { less_than: new Date(Date.now() - requestLifeMs).toISOString() } },
  ],
})

/**
 * Requests that can be processed. Those sealed with a missing key wait until it is configured; the log says so at boot.
 */
const toOpen = ({ sealingNames }: Vault): Where => ({
  or: [{ sealedWith: { in: sealingNames } }, { step: { equals: 'removal' } }, toExpired()],
})

/** Due requests by lane, so that mail doesn't delay other work and slow mail doesn't delay the rest. */
const toLanes = (payload: Payload): { where: Where[] }[] => {
  const mailed: Where = { step: { in: [...mailSteps] } }
  const open = toOpen(readSignupRoom(payload).vault)
  return [
    { where: [open, { or: [{ step: { not_in: [...mailSteps] } }, toExpired()] }] },
    ...(canMail(payload)
      ? [
          { where: [open, mailed, { state: { not_equals: 'slow' } }] },
          { where: [open, mailed, { state: { equals: 'slow' } }] },
        ]
      : []),
  ]
}

const readDue = async (
  { db }: Payload,
  { where, limit, by = Date.now() }: { where: Where[]; limit: number; by?: number },
): Promise<RequestDoc[]> => {
  const { docs } = await db.find<RequestDoc>({
    collection: slugs['signup-requests'],
    where: { and: [{ dueAt: { less_than_equal: by } }, ...where] },
    sort: 'dueAt',
    limit,
    pagination: false,
  })
  return docs
}

type Run = { room: SignupRoom; failures: Map<string, number>; inARow: number; isLaneFull: boolean }

const isStopped = ({ inARow, isLaneFull }: Run): boolean => isLaneFull || inARow >= serverFailures

/** Counts a failure for the log and returns what the row stores of it. Repeated failures aren't logged again. */
const note = (run: Run, error: unknown, kept?: string | null): string => {
  const failure =
    error instanceof MailFailure
      ? error.said
      : error instanceof UnreadableError
        ? `unreadable ${error.code}`
        : 'internal'
  if (error instanceof UnreadableError) {
    if (failure !== kept)
      run.room.payload.logger.error({ msg: `[payload-broadside/signup] ${error.message}` })
    return failure
  }
  const kind = failure === 'internal' ? toKind(error) : failure
  run.failures.set(kind, (run.failures.get(kind) ?? 0) + 1)
  run.inARow = error instanceof MailFailure && error.isServers ? run.inARow + 1 : 0
  return failure
}

/** Handles a request that can't be opened. An altered one is deleted when its time is over. */
const waitUnread = async (
  { payload }: SignupRoom,
  row: RequestDoc,
  { error, failure }: { error: UnreadableError; failure: string },
): Promise<void> => {
  const isOwn = error.about.reference === row.reference
  const endsAt = (row.confirmedAt ?? Date.parse(row.createdAt)) + requestLifeMs
  if (isOwn && error.code === 'altered' && Date.now() >= endsAt) return removeRequest(payload, row)
  await changeRequest(payload, row, { dueAt: Date.now() + unreadableMs, failure })
}

const work = async (run: Run, row: RequestDoc): Promise<void> => {
  const { room } = run
  const { payload } = room
  try {
    if (row.step === 'signup') await settleSignup(room, row)
    else if (row.step === 'removal') await removeRequest(payload, row)
    else await mailRequest(room, row)
    run.inARow = 0
  } catch (error) {
    if (error instanceof SlowLaneFull) {
      run.isLaneFull = true
      return
    }
    const failure = note(run, error, row.failure)
    if (error instanceof UnreadableError) return waitUnread(room, row, { error, failure })
    await changeRequest(
      payload,
      row,
      isGivenUp(error, row.attempts)
        ? { ...toEnd(row), state: 'bounced', failure }
        : { dueAt: Date.now() + toBackoff(row.attempts), failure },
    )
  }
}

const workLane = async (run: Run, lane: { where: Where[] }, until: number): Promise<void> => {
  const seen = new Set<unknown>()
  while (Date.now() < until) {
    const due = (await readDue(run.room.payload, { ...lane, limit: 100 })).filter(({ id }) => !seen.has(id))
    if (due.length === 0) return
    const next = async (): Promise<void> => {
      for (let found = due.shift(); found; found = due.shift()) {
        if (Date.now() > until || isStopped(run)) return
        seen.add(found.id)
        const row = await claimRequest(run.room.payload, found)
        if (row) await work(run, row)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, next))
    if (isStopped(run)) return
  }
}

const readToTell = async (payload: Payload, limit: number): Promise<ToTell[]> =>
  (
    await payload.db.find<ToTell>({
      collection: slugs.signups,
      where: dueToTell(readSignupRoom(payload).vault),
      sort: 'placeDueAt',
      limit,
      pagination: false,
    })
  ).docs

const workPlaces = async (run: Run, until: number): Promise<void> => {
  const { payload } = run.room
  for (;;) {
    const due = await readToTell(payload, 100)
    if (due.length === 0) return
    for (const signup of due) {
      if (Date.now() > until || run.inARow >= serverFailures) return
      try {
        await tellPlaces(run.room, signup)
        run.inARow = 0
      } catch (error) {
        note(run, error)
      }
    }
  }
}

/**
 * Processes due requests. Each step is idempotent and runs in one process; a failed step is retried later and delays no
 * other.
 */
export const runOutbox = async (payload: Payload): Promise<void> => {
  const room = readSignupRoom(payload)
  const run: Run = { room, failures: new Map(), inARow: 0, isLaneFull: false }
  const until = Date.now() + runMs
  for (const lane of toLanes(payload)) await workLane(run, lane, until)
  if (canMail(payload)) await workPlaces(run, until)
  for (const [failure, count] of run.failures)
    payload.logger.error({
      msg: `[payload-broadside/signup] ${count} steps of signup requests failed (${failure}). They are tried again.`,
    })
}

/** Longer than the longest retry delay, so anything due before that was never tried. */
const lateMs = 20 * 60_000

/**
 * Whether due requests are stuck, because no process runs due work (`startDueWork`) or it can't keep up. The slow lane
 * and hosts without mail don't count.
 */
export const isLate = async (payload: Payload): Promise<boolean> => {
  const [others, mailed] = toLanes(payload)
  const by = Date.now() - lateMs
  for (const lane of [others, mailed])
    if (lane && (await readDue(payload, { ...lane, limit: 1, by })).length > 0) return true
  return false
}

/** The outbox as a task. */
export const outboxTask: StandingTask = {
  slug: 'signupOutbox',
  isDue: async (payload) => {
    for (const lane of toLanes(payload))
      if ((await readDue(payload, { ...lane, limit: 1 })).length > 0) return true
    return canMail(payload) && (await readToTell(payload, 1)).length > 0
  },
  run: runOutbox,
}

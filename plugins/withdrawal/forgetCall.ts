import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { recordEvent } from '../../collections/revisions/events.js'
import { slugs } from '../../collections/slugs.js'
import { releaseClaims } from '../../collections/uniqueness/claims/claims.js'
import {
  markWithdrawn,
  readPending,
  settlePending,
  toDocumentName,
} from '../../collections/withdrawals/marks.js'
import { readTraces } from './readTraces.js'

type Id = number | string
type Job = {
  id: Id
  processing?: boolean | null
  input?: { doc?: { relationTo?: string; value?: unknown } } | null
  error?: unknown
  log?: unknown[] | null
}

const jobs = 'payload-jobs'

// Replaces a failure reason of another document's schedule that names the withdrawn call.
const forgotten = { message: 'The reason named something that was withdrawn since.' }

/** Removes a call from the job queue: its own jobs that aren't running, and mentions in other jobs' errors. */
export const forgetInJobs = async (
  payload: Payload,
  { id, texts }: { id: Id; texts: string[] },
): Promise<void> => {
  const { docs } = await payload.db.find<Job>({ collection: jobs, limit: 0, pagination: false })
  for (const { id: job, processing, input, error, log } of docs) {
    const isOwn = input?.doc?.relationTo === slugs.calls && String(input.doc.value) === String(id)
    if (isOwn && !processing) {
      await payload.db.deleteMany({ collection: jobs, where: { id: { equals: job } } })
      continue
    }
    const said = JSON.stringify([error, log])
    if (!texts.some((text) => said.includes(JSON.stringify(text).slice(1, -1)))) continue
    await payload.db.updateOne({
      collection: jobs,
      id: job,
      data: { error: forgotten, log: [] },
      returning: false,
    })
  }
}

const collection = slugs.calls

/** Takes the call offline in one statement, even if something uses it. False if it doesn't exist. */
const takeOffline = async ({ db }: Payload, id: Id): Promise<boolean> =>
  Boolean(
    await db.updateOne({
      collection,
      where: { id: { equals: id } },
      data: { _status: 'draft', deletedAt: new Date().toISOString() },
      options: { atomic: true },
    }),
  )

/** Deletes the call and its related rows, also when the call itself is already gone. */
const deleteCall = async (payload: Payload, id: Id): Promise<void> => {
  const { db } = payload
  const req = await createLocalReq({}, payload)
  if (await takeOffline(payload, id)) {
    await payload.delete({ collection, id, trash: true, overrideAccess: true, depth: 0, req })
  } else {
    const { config } = payload.collections[collection]!
    for (const follow of config.hooks.afterDelete)
      await follow({ collection: config, id, doc: { id } as never, req, context: req.context })
  }
  // On SQL, a version saved in between is orphaned (parent null), so delete those too.
  for (const parent of [{ equals: id }, { equals: null }])
    await db.deleteVersions({ collection, where: { parent } })
  await releaseClaims({ req, noun: collection, owner: id })
  await db.deleteMany({
    collection: 'payload-preferences',
    where: { key: { equals: `collection-${collection}-${id}` } },
  })
}

/** Whether any row of the call is still stored. */
const isStored = async ({ db }: Payload, id: Id): Promise<boolean> => {
  const { totalDocs } = await db.count({ collection, where: { id: { equals: id } } })
  const { totalDocs: versions } = await db.countVersions({ collection, where: { parent: { equals: id } } })
  return totalDocs + versions > 0
}

/**
 * Withdraws a call and deletes every trace of it. The order makes it safe to interrupt and repeat: first marks that
 * make its addresses answer 410 and block writes, then one statement that takes it offline, then the deletion. The next
 * start completes an interrupted withdrawal.
 */
export const forgetCall = async (payload: Payload, id: Id): Promise<void> => {
  const name = toDocumentName({ noun: collection, id })
  await markWithdrawn(payload, name, `${collection}:${id}`)
  const mark = async () => {
    const traces = await readTraces(payload, id)
    for (const one of [...traces.made, ...traces.addresses]) await markWithdrawn(payload, one)
    return traces
  }
  await mark()
  await takeOffline(payload, id)
  await recordEvent({ payload, kind: 'withdrawn', documents: [{ collection, id }], key: `withdrawn:${name}` })
  // A concurrent publication may have given it another address.
  const { addresses, texts } = await mark()
  await forgetInJobs(payload, { id, texts })
  if (addresses.length > 0)
    await payload.db.deleteMany({ collection: slugs.claims, where: { key: { in: addresses } } })
  for (let tries = 1; ; tries++) {
    try {
      await deleteCall(payload, id)
      if (!(await isStored(payload, id))) break
      if (tries === 5) throw new Error(`Call ${id} is written again and again while it is withdrawn.`)
    } catch (error) {
      // Another withdrawal was first, or the database ended this one in a deadlock.
      if (tries === 5) throw error
      await sleep(50 * tries)
    }
  }
  await settlePending(payload, name)
}

/** Completes withdrawals interrupted by a crash. A failure is logged and doesn't block the others. */
export const finishWithdrawals = async (payload: Payload): Promise<void> => {
  for (const id of await readPending(payload, slugs.calls))
    await forgetCall(payload, id).catch((err: unknown) =>
      payload.logger.error({
        msg: `Call ${id} was withdrawn and is still stored. It is offline. Restart, or withdraw it again.`,
        err,
      }),
    )
}

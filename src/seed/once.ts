import type { CollectionSlug, Payload } from 'payload'
import type { Lease } from './lease.js'
import { createRow, type Mark, readRow, updateRow } from './marks.js'

/** What the steps of the seeding share. */
export type Seeding = { payload: Payload; lease: Lease }

const stepKey = (step: string) => `step:${step}`

const begin = async ({ payload, lease }: Seeding, step: string): Promise<Mark & { isAgain: boolean }> => {
  await lease.confirm()
  const mark: Mark = { begun: new Date().toISOString() }
  if (await createRow(payload, { key: stepKey(step), data: mark })) return { ...mark, isAgain: false }
  return { ...(await readRow<Mark>(payload, stepKey(step)))!, isAgain: true }
}

/** Runs a step that may be run twice without harm, unless it is known to be done. What it answers is kept with its mark. */
export const once = async (
  seeding: Seeding,
  step: string,
  run: () => Promise<Mark['written'] | void>,
): Promise<void> => {
  const { begun, done } = await begin(seeding, step)
  if (done) return
  const written = (await run()) ?? undefined
  await updateRow(seeding.payload, {
    key: stepKey(step),
    data: { begun, done: true, written } satisfies Mark,
  })
}

type Creation = {
  collection: CollectionSlug
  isOrphan: (document: Record<string, unknown>) => boolean
}

/**
 * Creates the document of a step once, and answers its id. A process that died between creating it and writing its id
 * down has left an orphan, perhaps without its texts: `isOrphan` knows it among what was made since, and it is made anew.
 */
export const createOnce = async <Id extends number | string>(
  seeding: Seeding,
  { step, collection, isOrphan, create }: Creation & { step: string; create: () => Promise<{ id: Id }> },
): Promise<Id> => {
  const { payload } = seeding
  const { begun, done, id, isAgain } = await begin(seeding, step)
  if (done) return id as Id
  if (isAgain) await removeOrphans(payload, { collection, begun, isOrphan })
  const made = await create()
  await updateRow(payload, {
    key: stepKey(step),
    data: { begun, done: true, collection, id: made.id } satisfies Mark,
  })
  return made.id
}

const removeOrphans = async (
  payload: Payload,
  { collection, begun, isOrphan }: Creation & { begun: string },
): Promise<void> => {
  const { docs } = await payload.find({
    collection,
    where: { createdAt: { greater_than_equal: begun } },
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const document of docs as unknown as (Record<string, unknown> & { id: number | string })[]) {
    if (isOrphan(document))
      await payload.delete({
        collection,
        id: document.id,
        overrideAccess: true,
        context: { breakLive: true },
      })
  }
  // A claim is taken before its document is stored, and would be respected for a minute more.
  await payload.db.deleteMany({
    collection: 'claims',
    where: { and: [{ noun: { equals: collection } }, { owner: { equals: '' } }] },
  })
}

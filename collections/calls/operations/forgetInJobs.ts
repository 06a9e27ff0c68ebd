import type { Payload } from 'payload'
import { slugs } from '../../slugs.js'

type Id = number | string
type Job = {
  id: Id
  processing?: boolean | null
  input?: { doc?: { relationTo?: string; value?: unknown } } | null
  error?: unknown
  log?: unknown[] | null
}

const collection = 'payload-jobs'

// Why a scheduled publication of something else failed may name a call: it is in the way, or uses what was to go.
const forgotten = { message: 'The reason named something that was withdrawn since.' }

/** Takes a call out of the jobs: its own that do not run at this moment, and what the others say of it. */
export const forgetInJobs = async (
  payload: Payload,
  { id, texts }: { id: Id; texts: string[] },
): Promise<void> => {
  const { docs } = await payload.db.find<Job>({ collection, limit: 0, pagination: false })
  for (const { id: job, processing, input, error, log } of docs) {
    const isOwn = input?.doc?.relationTo === slugs.calls && String(input.doc.value) === String(id)
    if (isOwn && !processing) {
      await payload.db.deleteMany({ collection, where: { id: { equals: job } } })
      continue
    }
    const said = JSON.stringify([error, log])
    if (!texts.some((text) => said.includes(JSON.stringify(text).slice(1, -1)))) continue
    await payload.db.updateOne({ collection, id: job, data: { error: forgotten, log: [] }, returning: false })
  }
}

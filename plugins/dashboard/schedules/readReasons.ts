import type { PayloadRequest } from 'payload'
import { say } from '../../../collections/shared/say.js'
import type { Troubled } from '../options.js'
import { readSettings } from '../settings.js'
import type { Job } from './job.js'
import { readInvalidFields } from './readInvalidFields.js'
import { words } from './words.js'

/** Why a job did not do what it was to, in the asker's language. */
export const readReasons = async ({
  req,
  job,
  troubled,
  isTrashed,
}: {
  req: PayloadRequest
  job: Job
  troubled: Troubled
  isTrashed: boolean
}): Promise<string[]> => {
  if (isTrashed) return [say(req, words.trashed)]
  if (!job.hasError) return [say(req, words.overdue)]
  // What anybody may do is the organisation's, and has lost its name.
  if (job.input?.user != null) return [say(req, words.stranger)]
  const { readObstacles } = readSettings(req.payload)
  const obstacles = await readObstacles?.({ ...troubled, req })
  if (obstacles && obstacles.length > 0) return obstacles
  const fields = readInvalidFields(req.payload, job.error?.message)
  return [
    say(req, fields ? words.invalid(fields) : words.failed),
    ...(obstacles ? [say(req, words.freed)] : []),
  ]
}

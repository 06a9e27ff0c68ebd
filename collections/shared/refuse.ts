import { type PayloadRequest, ValidationError } from 'payload'
import { say, type Sentence } from './say.js'

/** A fault at a field: where it is (`actions.0.heading`), and what is wrong and what to do. */
export type Fault = {
  path: string
  sentence: Sentence
  /** The document that stands in the way, for a client that offers to use or to restore it. */
  existing?: { collection: string; id: number | string | null; title: string; isTrashed: boolean }
}

/**
 * Refuses a write with status 400, each fault at its field and in the asker's language. No faults, no refusal.
 *
 * Code that calls the Local API has no form to show them in: there the error's own message says them, and the log of a
 * scheduled publication keeps it.
 */
export const refuse = ({
  req,
  collection,
  id,
  faults,
}: {
  req: PayloadRequest
  collection?: string
  id?: number | string
  faults: Fault[]
}): void => {
  if (faults.length === 0) return
  const errors = faults.map(({ path, sentence, existing }) => ({
    path,
    message: say(req, sentence),
    ...(existing && { existing }),
  }))
  const error = new ValidationError({ collection, id, req, errors }, req.t)
  if (req.payloadAPI === 'local')
    error.message = [
      req.t('error:followingFieldsInvalid', { count: errors.length }),
      ...errors.map(({ message }) => message),
    ].join(' ')
  throw error
}

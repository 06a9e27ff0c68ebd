import { type PayloadRequest, ValidationError } from 'payload'
import { say, type Sentence } from './say.js'

/** A fault at a field: where it is (`actions.0.heading`), and what is wrong and what to do. */
export type Fault = { path: string; sentence: Sentence }

/** Refuses a write with status 400, each fault at its field and in the asker's language. No faults, no refusal. */
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
  throw new ValidationError(
    {
      collection,
      id,
      req,
      errors: faults.map(({ path, sentence }) => ({ path, message: say(req, sentence) })),
    },
    req.t,
  )
}

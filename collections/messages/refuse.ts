import { type FieldHookArgs, type PayloadRequest, ValidationError } from 'payload'
import { say, type Sentence } from './messages.js'
import { readFieldLabel } from './readFieldLabel.js'

/** A fault at a field: where it is (`actions.0.heading`), and what is wrong and what to do. */
export type Fault = {
  path: string
  sentence: Sentence
  /** The same where no field stands beside it, if that takes other words. */
  apart?: Sentence
  /** The document that stands in the way, for a client that offers to use or to restore it. */
  existing?: { collection: string; id: number | string | null; title: string; isTrashed: boolean }
}

const apart = new WeakMap<object, string>()

/** What a refusal says where no form shows its faults at their fields; nothing of an error that is none of ours. */
export const readRefusal = (error: object): string | undefined => apart.get(error)

/**
 * Refuses a write with status 400, each fault at its field and in the asker's language. No faults, no refusal. The error's
 * message names the fields as the panel does; `path` is for programs.
 *
 * Code that calls the Local API has no form to show them in: there the error's own message says them, and the log of a
 * scheduled publication keeps it.
 */
export const refuse = ({
  req,
  collection,
  id,
  document,
  faults,
}: {
  req: PayloadRequest
  collection?: string
  id?: number | string
  /** What is refused, where the request does not bring it whole. */
  document?: unknown
  faults: Fault[]
}): void => {
  if (faults.length === 0) return
  const errors = faults.map(({ path, sentence, existing }) => ({
    path,
    label: readFieldLabel(req, { collection, path, document }),
    message: say(req, sentence),
    ...(existing && { existing }),
  }))
  const error = new ValidationError({ collection, id, req, errors }, req.t)
  const sentences = [...new Set(faults.map((fault) => say(req, fault.apart ?? fault.sentence)))]
  apart.set(error, sentences.join(' '))
  if (req.payloadAPI === 'local')
    error.message = [
      req.t('error:followingFieldsInvalid', { count: errors.length }),
      ...errors.map(({ message }) => message),
    ].join(' ')
  throw error
}

/**
 * Refuses the value of a field, in one of its hooks.
 *
 * @example
 * return refuseField({ req, collection, path }, message('fields:thisIsNotADay'))
 */
export const refuseField = (
  { collection, path, req }: Pick<FieldHookArgs, 'collection' | 'path' | 'req'>,
  sentence: Sentence,
): void => refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence }] })

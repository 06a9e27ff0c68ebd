import { type FieldHookArgs, type PayloadRequest, ValidationError } from 'payload'
import { say, type Sentence } from './messages.js'
import { readFieldLabel } from './readFieldLabel.js'

/**
 * A validation error: the path of its field (`actions.0.heading`), and a sentence saying what is wrong and how to fix
 * it.
 */
export type Fault = {
  path: string
  sentence: Sentence
  /** The sentence for readers without the form, if it needs different words. */
  apart?: Sentence
  /** The document that causes the conflict, for clients that offer to use or restore it. */
  existing?: { collection: string; id: number | string | null; title: string; isTrashed: boolean }
}

const apart = new WeakMap<object, string>()

/** The sentences of a refusal for readers without the form. Undefined for errors that aren't ours. */
export const readRefusal = (error: object): string | undefined => apart.get(error)

/**
 * Refuses a write with status 400, with each fault at its field and in the language of the request. Does nothing
 * without faults. The error's message names the fields by their labels; `path` is for programs.
 *
 * In the Local API there is no form to show the faults, so the error's message contains them. That is also what the log
 * of a scheduled publication keeps.
 *
 * @throws ValidationError
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
  /** The refused document, if the request doesn't contain all of it. */
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
 * Refuses the value of a field from within one of its hooks.
 *
 * @example
 * return refuseField({ req, collection, path }, message('fields:thisIsNotADay'))
 */
export const refuseField = (
  { collection, path, req }: Pick<FieldHookArgs, 'collection' | 'path' | 'req'>,
  sentence: Sentence,
): void => refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence }] })

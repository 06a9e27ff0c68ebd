import type { FieldHook, TextField } from 'payload'
import { refuse } from '../refuse.js'
import { say, type Sentence } from '../say.js'
import { toOneLine } from '../toOneLine.js'
import { limited } from './limited.js'

/**
 * Keeps a text on one line; refuses what is no text. One that is empty is none, or, where it is needed,
 * is left for its validator.
 */
export const keepLine: FieldHook = ({ value, field, siblingData, operation, path, req, collection }) => {
  const { name, required } = field as TextField
  // In any language but the first, Payload validates no null.
  const empty = required ? '' : null
  if (value == null) return operation === 'create' || siblingData[name] === null ? empty : value
  if (typeof value === 'string' || typeof value === 'number') return toOneLine(String(value)) || empty
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: { en: 'Write a text here, and nothing else.', es: 'Escribe aquí un texto y nada más.' },
      },
    ],
  })
}

/** A text on one line, at most `maxLength` long, at every door. */
export const lineField = ({
  missing,
  ...field
}: Pick<TextField, 'name' | 'label' | 'admin' | 'localized'> & {
  maxLength: number
  /** What is said where it is empty. Without it, it may be. */
  missing?: Sentence
}): TextField =>
  limited({
    type: 'text',
    ...field,
    ...(missing && {
      required: true,
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        (typeof value === 'string' && toOneLine(value) !== '') || say(req, missing),
    }),
    hooks: { beforeValidate: [keepLine] },
  } as TextField & { maxLength: number })

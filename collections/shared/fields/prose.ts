import type { FieldHook, TextareaField } from 'payload'
import { refuse } from '../refuse.js'
import { say, type Sentence } from '../say.js'
import { limited } from './limited.js'

// A control character that is no line break or tab is shown nowhere, and Postgres refuses one of them.
const controls = /(?![\n\t])\p{Cc}/gu

const toProse = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').trim()

/**
 * Keeps a text in lines without space around it; refuses what is no text. One that is empty is none, or, where it is needed,
 * is left for its validator.
 */
export const keepProse: FieldHook = ({ value, field, siblingData, operation, path, req, collection }) => {
  const { name, required } = field as TextareaField
  // In any language but the first, Payload validates no null.
  const empty = required ? '' : null
  if (value == null) return operation === 'create' || siblingData[name] === null ? empty : value
  if (typeof value === 'string' || typeof value === 'number') return toProse(String(value)) || empty
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

/** A text of several lines, at most `maxLength` long, at every door. */
export const proseField = ({
  missing,
  ...field
}: Pick<TextareaField, 'name' | 'label' | 'admin' | 'localized'> & {
  maxLength: number
  /** What is said where it is empty. Without it, it may be. */
  missing?: Sentence
}): TextareaField =>
  limited({
    type: 'textarea',
    ...field,
    ...(missing && {
      required: true,
      validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
        (typeof value === 'string' && toProse(value) !== '') || say(req, missing),
    }),
    hooks: { beforeValidate: [keepProse] },
  })

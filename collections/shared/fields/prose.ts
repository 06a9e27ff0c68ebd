import type { FieldHook, TextareaField } from 'payload'
import { refuse } from '../refuse.js'
import { say, type Sentence } from '../say.js'
import { limited } from './limited.js'

// A control character that is no line break or tab is shown nowhere, and Postgres refuses one of them.
const controls = /(?![\n\t])\p{Cc}/gu

const toProse = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').trim()

/** Keeps a text in lines without space around it, and nothing of one that is empty; refuses what is no text. */
export const keepProse: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' || typeof value === 'number') return toProse(String(value)) || null
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

import type { FieldHook, TextareaField } from 'payload'
import type { Sentence } from '../messages/messages.js'
import { limited } from './limited.js'
import { normalizeText, toNeed } from './normalizeText.js'

// Control characters other than line breaks and tabs are invisible, and Postgres refuses NUL.
const controls = /(?![\n\t])\p{Cc}/gu

/** Normalises a multi-line text. */
export const toProse = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').trim()

/** Normalises a multi-line text and trims its lines. */
export const normalizeProse: FieldHook = (args) => normalizeText(toProse, args)

/** A multi-line text with at most `maxLength` characters. */
export const proseField = ({
  missing,
  ...field
}: Pick<TextareaField, 'name' | 'label' | 'admin' | 'localized'> & {
  maxLength: number
  /** The message when empty. Optional if omitted. */
  missing?: Sentence
}): TextareaField =>
  limited({
    type: 'textarea',
    ...field,
    ...toNeed(toProse, missing),
    hooks: { beforeValidate: [normalizeProse] },
  })

import type { FieldHook, TextareaField } from 'payload'
import type { Sentence } from '../messages/messages.js'
import { limited } from './limited.js'
import { normalizeText, toNeed } from './normalizeText.js'

// A control character that is no line break or tab is shown nowhere, and Postgres refuses one of them.
const controls = /(?![\n\t])\p{Cc}/gu

/** A text of several lines in the form in which it is kept. */
export const toProse = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(controls, '').trim()

/** Keeps a text in lines without space around it, as `normalizeText` keeps any. */
export const normalizeProse: FieldHook = (args) => normalizeText(toProse, args)

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
    ...toNeed(toProse, missing),
    hooks: { beforeValidate: [normalizeProse] },
  })

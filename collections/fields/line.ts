import type { FieldHook, TextField } from 'payload'
import type { Sentence } from '../messages/messages.js'
import { toOneLine } from '../values/text.js'
import { limited } from './limited.js'
import { normalizeText, toNeed } from './normalizeText.js'

/** Normalises a text to a single line. */
export const normalizeLine: FieldHook = (args) => normalizeText(toOneLine, args)

/** A single line of text with at most `maxLength` characters. */
export const lineField = ({
  missing,
  ...field
}: Pick<TextField, 'name' | 'label' | 'admin' | 'localized'> & {
  maxLength: number
  /** The message when empty. Optional if omitted. */
  missing?: Sentence
}): TextField =>
  limited({
    type: 'text',
    ...field,
    ...toNeed(toOneLine, missing),
    hooks: { beforeValidate: [normalizeLine] },
  } as TextField & { maxLength: number })

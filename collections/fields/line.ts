import type { FieldHook, TextField } from 'payload'
import type { Sentence } from '../messages/messages.js'
import { toOneLine } from '../values/text.js'
import { limited } from './limited.js'
import { normalizeText, toNeed } from './normalizeText.js'

/** Keeps a text on one line, as `normalizeText` keeps any. */
export const normalizeLine: FieldHook = (args) => normalizeText(toOneLine, args)

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
    ...toNeed(toOneLine, missing),
    hooks: { beforeValidate: [normalizeLine] },
  } as TextField & { maxLength: number })

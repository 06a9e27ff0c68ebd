import type { FieldHook, TextField } from 'payload'
import type { Sentence } from '../messages/messages.js'
import { toOneLine } from '../values/text.js'
import { keepText, toNeed } from './keepText.js'
import { limited } from './limited.js'

/** Keeps a text on one line, as `keepText` keeps any. */
export const keepLine: FieldHook = (args) => keepText(toOneLine, args)

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
    hooks: { beforeValidate: [keepLine] },
  } as TextField & { maxLength: number })

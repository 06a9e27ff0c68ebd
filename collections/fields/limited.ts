import type { FieldHook, TextareaField, TextField } from 'payload'
import { refuseField } from '../messages/refuse.js'
import { checkLength } from '../values/checkLength.js'
import { type PublishRule, withPublishRule } from './publishRule.js'

/** How many times as long as in public a text may be in a draft: nobody's typing comes near, and no more is stored. */
const draftFactor = 10
const mostInDrafts = 1_000_000

/** Refuses a text that is longer than its field's `maxLength`, in drafts too: Payload looks only when publishing. */
export const refuseTooLong: FieldHook = ({ value, field, path, req, collection }) => {
  const sentence = checkLength(value, (field as TextField).maxLength)
  if (!sentence) return value as unknown
  return refuseField({ req, collection, path }, sentence)
}

/** Lets a draft keep a text that is too long to be public, up to a limit. */
const refuseMuchTooLong: FieldHook = (args) => {
  const max = (args.field as TextField).maxLength ?? 0
  const isDraftable = Boolean(args.collection?.versions?.drafts)
  const most = isDraftable ? Math.max(max, Math.min(max * draftFactor, mostInDrafts)) : max
  return typeof args.value === 'string' && args.value.length > most
    ? refuseTooLong(args)
    : (args.value as unknown)
}

/**
 * A text whose `maxLength`, and `rule` where there is one, hold at every door where it goes live; a draft keeps a longer
 * one, and says so.
 */
export const limited = <Field extends TextareaField | TextField>(
  field: Field & { maxLength: number },
  rule: PublishRule = () => null,
): Field =>
  withPublishRule(
    {
      ...field,
      hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), refuseMuchTooLong] },
      admin: {
        ...field.admin,
        components: {
          ...field.admin?.components,
          afterInput: [
            ...((field.admin?.components as { afterInput?: string[] } | undefined)?.afterInput ?? []),
            'payload-broadside/client#TooLong',
          ],
        },
      },
    } as Field,
    (value) => checkLength(value, field.maxLength) ?? rule(value),
  )

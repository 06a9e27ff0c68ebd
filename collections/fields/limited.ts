import type { FieldHook, TextareaField, TextField } from 'payload'
import { refuseField } from '../messages/refuse.js'
import { checkLength } from '../values/checkLength.js'
import { type PublishRule, withPublishRule } from './publishRule.js'

/** The factor by which a draft may exceed `maxLength`. It bounds storage and is beyond what anybody types. */
const draftFactor = 10
const mostInDrafts = 1_000_000

/** Refuses texts beyond the draft limit. Payload only checks the length on publication. */
export const refuseTooLong: FieldHook = ({ value, field, path, req, collection }) => {
  const sentence = checkLength(value, (field as TextField).maxLength)
  if (!sentence) return value as unknown
  return refuseField({ req, collection, path }, sentence)
}

/** Validates the length on publication only, so drafts may be too long up to the limit. */
const refuseMuchTooLong: FieldHook = (args) => {
  const max = (args.field as TextField).maxLength ?? 0
  const isDraftable = Boolean(args.collection?.versions?.drafts)
  const most = isDraftable ? Math.max(max, Math.min(max * draftFactor, mostInDrafts)) : max
  return typeof args.value === 'string' && args.value.length > most
    ? refuseTooLong(args)
    : (args.value as unknown)
}

/** A text whose `maxLength` and `rule` hold on publication. A draft may break them, and the panel says so. */
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

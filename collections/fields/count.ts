import type { FieldHook, NumberField } from 'payload'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { type PublishRule, withPublishRule } from './publishRule.js'

const sentence = message('fields:sentence')

const checkCount: PublishRule = (value) =>
  value == null || (Number.isSafeInteger(value) && (value as number) > 0) ? null : sentence

/** Refuses anything but a positive integer. Drafts may hold other numbers. */
export const normalizeCount: FieldHook = ({ value, path, req, collection }) => {
  const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if ((isNumber && collection?.versions?.drafts) || !checkCount(value)) return value as number | null
  return refuseField({ req, collection, path }, sentence)
}

/** A positive integer. */
export const countField = (field: Pick<NumberField, 'name' | 'label' | 'admin'>): NumberField =>
  withPublishRule<NumberField>(
    {
      type: 'number',
      ...field,
      admin: {
        step: 1,
        ...field.admin,
        components: { Field: 'payload-broadside/client#NumberField', ...field.admin?.components },
      },
      min: 1,
      hooks: { beforeValidate: [normalizeCount] },
    } as NumberField,
    checkCount,
  )

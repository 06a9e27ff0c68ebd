import type { DateField, Field, FieldHook } from 'payload'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toInstant } from '../values/toInstant.js'
import { isTimeZone } from '../values/zones/isTimeZone.js'

/** Keeps an instant in one form, UTC in ISO 8601 with milliseconds: SQLite stores and compares dates as they are written. */
export const normalizeInstant: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const instant = toInstant(value)
  if (instant) return instant
  return refuseField({ req, collection, path }, message('fields:thisIsNotADate'))
}

/** Refuses a time zone that the IANA database does not know. */
export const requireTimeZone: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  if (isTimeZone(value)) return value
  return refuseField({ req, collection, path }, message('fields:thisIsNotATimeZone'))
}

type DateOptions = Pick<DateField, 'name' | 'label' | 'admin'> &
  Partial<Pick<DateField, 'access' | 'hooks' | 'index'>>

/** An instant, in one form at every door. */
export const dateField = ({ admin, hooks, ...field }: DateOptions): DateField => ({
  type: 'date',
  ...field,
  admin: {
    ...admin,
    components: { Field: 'payload-broadside/client#DateField', ...admin?.components },
  } as DateField['admin'],
  hooks: { ...hooks, beforeValidate: [normalizeInstant] },
})

/** An instant with the time zone its editor means, kept beside it in `<name>_tz`. */
export const zonedDateField = (field: DateOptions): DateField => ({
  ...dateField({
    ...field,
    admin: { date: { pickerAppearance: 'dayAndTime' }, ...field.admin } as DateField['admin'],
  }),
  timezone: {
    // A text instead of Payload's select: the schema must not depend on which zones a machine knows.
    override: ({ baseField: { name, label, admin, defaultValue } }) =>
      ({
        name,
        type: 'text',
        label,
        admin: { hidden: admin?.hidden },
        defaultValue,
        hooks: { beforeValidate: [requireTimeZone] },
      }) as Field,
  },
})

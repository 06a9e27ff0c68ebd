import type { DateField, Field, FieldHook } from 'payload'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toInstant } from '../values/toInstant.js'
import { isTimeZone } from '../values/zones/isTimeZone.js'

/** Normalises a date to ISO 8601 in UTC with milliseconds, because SQLite compares dates as text. */
export const normalizeInstant: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const instant = toInstant(value)
  if (instant) return instant
  return refuseField({ req, collection, path }, message('fields:thisIsNotADate'))
}

/** Refuses time zones that aren't in the IANA database. */
export const requireTimeZone: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  if (isTimeZone(value)) return value
  return refuseField({ req, collection, path }, message('fields:thisIsNotATimeZone'))
}

type DateOptions = Pick<DateField, 'name' | 'label' | 'admin'> &
  Partial<Pick<DateField, 'access' | 'hooks' | 'index'>>

/** A date and time, normalised on every write. */
export const dateField = ({ admin, hooks, ...field }: DateOptions): DateField => ({
  type: 'date',
  ...field,
  admin: {
    ...admin,
    components: { Field: 'payload-broadside/client#DateField', ...admin?.components },
  } as DateField['admin'],
  hooks: { ...hooks, beforeValidate: [normalizeInstant] },
})

/** A date and time with its time zone in `<name>_tz`. */
export const zonedDateField = (field: DateOptions): DateField => ({
  ...dateField({
    ...field,
    admin: { date: { pickerAppearance: 'dayAndTime' }, ...field.admin } as DateField['admin'],
  }),
  timezone: {
    // A text instead of Payload's select, because the schema must not depend on the zones a machine knows.
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

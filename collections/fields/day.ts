import type { DateField, FieldHook } from 'payload'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toInstant } from '../values/toInstant.js'

/**
 * Parses a day without a time as noon UTC, so that nearly every time zone shows the same day. Any time and zone beside
 * it are ignored. Returns undefined for invalid days such as 30 February.
 */
export const toDay = (value: unknown): string | undefined => {
  const written = value instanceof Date ? toInstant(value) : value
  const day = typeof written === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?:T|\s|$)/.exec(written)?.[1] : undefined
  const instant = toInstant(day)
  return day && instant?.startsWith(day) ? `${day}T12:00:00.000Z` : undefined
}

/** Normalises a day and refuses invalid ones. */
const normalizeDay: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const day = toDay(value)
  if (day) return day
  return refuseField({ req, collection, path }, message('fields:thisIsNotADay'))
}

/** The `admin` options of a day stored as noon UTC, which every reader sees as the same day. */
export const dayInPanel = (admin?: DateField['admin']): DateField['admin'] => ({
  ...admin,
  date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
  components: {
    Field: 'payload-broadside/client#DateField',
    Cell: 'payload-broadside/client#DayCell',
    Diff: 'payload-broadside/client#DayDiff',
    ...admin?.components,
  },
})

/** A day without a time. The first ten characters of the stored value are the date. */
export const dayField = ({ admin, ...field }: Pick<DateField, 'name' | 'label' | 'admin'>): DateField => ({
  type: 'date',
  ...field,
  admin: dayInPanel(admin),
  hooks: { beforeValidate: [normalizeDay] },
})

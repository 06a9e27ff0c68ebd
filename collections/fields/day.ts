import type { DateField, FieldHook } from 'payload'
import { message } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toInstant } from '../values/toInstant.js'

/**
 * A day without an hour: its noon in UTC, so that it is the same day in the panel of nearly everybody. It is the day
 * that was written, whatever time and zone stand beside it; undefined for what is none, as 30 February.
 */
export const toDay = (value: unknown): string | undefined => {
  const written = value instanceof Date ? toInstant(value) : value
  const day = typeof written === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?:T|\s|$)/.exec(written)?.[1] : undefined
  const instant = toInstant(day)
  return day && instant?.startsWith(day) ? `${day}T12:00:00.000Z` : undefined
}

/** Keeps a day in one form, and refuses what is none. */
const normalizeDay: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const day = toDay(value)
  if (day) return day
  return refuseField({ req, collection, path }, message('fields:thisIsNotADay'))
}

/** How the panel asks for and shows a day, the same to everybody: `admin` of a date that is kept at noon in UTC. */
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

/** A day without an hour, at every door: read the first ten characters of what is stored. */
export const dayField = ({ admin, ...field }: Pick<DateField, 'name' | 'label' | 'admin'>): DateField => ({
  type: 'date',
  ...field,
  admin: dayInPanel(admin),
  hooks: { beforeValidate: [normalizeDay] },
})

import type { FieldHook, NumberField } from 'payload'
import { label, message, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { withPublishRule } from './publishRule.js'

type Range = { min?: number; max?: number }

/** The problem with a coordinate and how to fix it; `null` if it is valid or missing. */
export const checkRange = (value: unknown, { min = -Infinity, max = Infinity }: Range): Sentence | null =>
  value == null || (typeof value === 'number' && value >= min && value <= max)
    ? null
    : message('fields:writeANumberFromTo', { min, max })

/** Refuses numbers outside the field's `min` and `max`. Drafts may hold other numbers. */
export const refuseOutOfRange: FieldHook = ({ value, field, path, req, collection }) => {
  const isNumber = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
  if (isNumber && collection?.versions?.drafts) return value
  const fault = checkRange(value, field as NumberField)
  if (!fault) return value
  return refuseField({ req, collection, path }, fault)
}

const degrees = (name: string, limit: number, label: NumberField['label']): NumberField =>
  withPublishRule<NumberField>(
    {
      name,
      type: 'number',
      min: -limit,
      max: limit,
      label,
      admin: {
        width: '50%',
        step: 0.000001,
        disableListFilter: true,
        components: { Field: 'payload-broadside/client#CoordinateField' },
      },
      hooks: { beforeValidate: [refuseOutOfRange] },
    },
    (value) => checkRange(value, { min: -limit, max: limit }),
  )

/** Latitude and longitude in decimal degrees, WGS 84. They are two numbers, because not every database has points. */
export const coordinateFields = (): NumberField[] => [
  degrees('latitude', 90, label('fields:latitude')),
  degrees('longitude', 180, label('fields:longitude')),
]

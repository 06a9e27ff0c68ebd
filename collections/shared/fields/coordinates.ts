import type { FieldHook, NumberField } from 'payload'
import { refuse } from '../refuse.js'

/** Refuses a number outside its field's `min` and `max`, in drafts too. */
export const refuseOutOfRange: FieldHook = ({ value, field, path, req, collection }) => {
  const { min = -Infinity, max = Infinity } = field as NumberField
  if (value == null || (typeof value === 'number' && value >= min && value <= max)) return value
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: `Write a number from ${min} to ${max}.`,
          es: `Escribe un número de ${min} a ${max}.`,
        },
      },
    ],
  })
}

const degrees = (name: string, limit: number, label: NumberField['label']): NumberField => ({
  name,
  type: 'number',
  min: -limit,
  max: limit,
  label,
  admin: { width: '50%', step: 0.000001, disableListFilter: true },
  hooks: { beforeValidate: [refuseOutOfRange] },
})

/** Latitude and longitude in decimal degrees, WGS 84: two numbers, since not every database has points. */
export const coordinateFields = (): NumberField[] => [
  degrees('latitude', 90, { en: 'Latitude', es: 'Latitud' }),
  degrees('longitude', 180, { en: 'Longitude', es: 'Longitud' }),
]

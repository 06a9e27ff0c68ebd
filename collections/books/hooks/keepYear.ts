import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'

// Printing with movable type, in Europe.
const first = 1450

/** Refuses a year in which no edition was printed: an announced one may be a few years ahead. */
export const keepYear: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const last = new Date().getUTCFullYear() + 5
  if (Number.isInteger(value) && value >= first && value <= last) return value as number
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: `Write the year of this edition with four digits, from ${first} to ${last}.`,
          es: `Escribe el año de esta edición con cuatro cifras, de ${first} a ${last}.`,
        },
      },
    ],
  })
}

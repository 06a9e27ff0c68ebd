import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkCoordinates } from '../../../collections/values/checkCoordinates.js'

const degrees = fc.double({ min: -180, max: 180, noNaN: true })
const nothing = fc.constantFrom(null, undefined)

it('coordinates that are both there, or both not, are good', () => {
  fc.assert(
    fc.property(fc.oneof(fc.tuple(degrees, degrees), fc.tuple(nothing, nothing)), ([latitude, longitude]) => {
      expect(checkCoordinates({ latitude, longitude })).toEqual([])
    }),
  )
  expect(checkCoordinates({})).toEqual([])
  expect(checkCoordinates({ latitude: 0, longitude: 0 })).toEqual([])
})

it('a latitude alone is refused where the longitude is missing, and the other way round', () => {
  fc.assert(
    fc.property(degrees, nothing, (value, none) => {
      expect(checkCoordinates({ latitude: value, longitude: none })).toEqual([
        {
          path: 'longitude',
          sentence: {
            en: 'Write the longitude too, or empty the latitude: one alone is no place.',
            es: 'Escribe también la longitud o vacía la latitud: una sola no es un lugar.',
          },
        },
      ])
      expect(checkCoordinates({ latitude: none, longitude: value })).toMatchObject([{ path: 'latitude' }])
    }),
  )
})

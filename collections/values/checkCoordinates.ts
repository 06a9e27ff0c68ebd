import type { Fault } from '../messages/refuse.js'
import type { Sentence } from '../messages/say.js'

const faults: Record<'latitude' | 'longitude', Sentence> = {
  latitude: {
    en: 'Write the latitude too, or empty the longitude: one alone is no place.',
    es: 'Escribe también la latitud o vacía la longitud: una sola no es un lugar.',
  },
  longitude: {
    en: 'Write the longitude too, or empty the latitude: one alone is no place.',
    es: 'Escribe también la longitud o vacía la latitud: una sola no es un lugar.',
  },
}

/** Of latitude and longitude, both are there or neither: the fault at the one that is missing. */
export const checkCoordinates = ({
  latitude,
  longitude,
}: {
  latitude?: unknown
  longitude?: unknown
}): Fault[] => {
  const missing = latitude == null ? 'latitude' : 'longitude'
  const isHalf = (latitude == null) !== (longitude == null)
  return isHalf ? [{ path: missing, sentence: faults[missing] }] : []
}

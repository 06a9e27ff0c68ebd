import { message, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'

const faults: Record<'latitude' | 'longitude', Sentence> = {
  latitude: message('values:faultsLatitude'),
  longitude: message('values:faultsLongitude'),
}

/** Requires latitude and longitude together. Reports the fault at the missing one. */
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

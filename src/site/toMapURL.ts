import type { Coordinates } from 'payload-broadside/types'

/** A place on OpenStreetMap's own page, which is opened only by who presses it. */
export const toMapURL = ({ latitude, longitude }: Coordinates): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=13/${latitude}/${longitude}`

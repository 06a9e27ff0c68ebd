'use client'
import { formatDuration, parseDuration, toDecimals } from '../../parseDuration.js'
import { parsedField } from '../parsedField.js'

/** Asks for a duration as people write it, `1:02:03`, and shows the seconds that are kept in the same form. */
export const DurationField = parsedField({
  parse: (value, { admin }) => {
    const reading = parseDuration(value, toDecimals(admin))
    return 'seconds' in reading ? { kept: reading.seconds } : reading
  },
  toShown: (kept) => (typeof kept === 'number' ? formatDuration(kept) : kept),
  placeholder: '1:02:03',
})

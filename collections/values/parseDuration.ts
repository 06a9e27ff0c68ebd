import { message, type Sentence } from '../messages/messages.js'
import { toPlainDigits } from './parseNumber.js'

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** Formats seconds for people: `1:02:03`, `2:03`, `0:03`, `0:12.4`. */
export const formatDuration = (seconds: number): string => {
  const thousandths = Math.round(seconds * 1000)
  const whole = Math.floor(thousandths / 1000)
  const fraction = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)]
  const rest = twoDigits(whole % 60) + (fraction && `.${fraction}`)
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** The longest duration: a hundred hours, in seconds. */
export const MAX_DURATION = 360_000

/** A duration in seconds, or the message that refuses it. */
type DurationReading = { seconds: number } | { fault: Sentence }

/** The number of decimals that a `durationField` stores. It is kept in `admin.custom`, which the panel can read. */
export const toDecimals = (admin: { custom?: Record<string, unknown> } | undefined): number =>
  Number(admin?.custom?.decimals ?? 0)

const faults = {
  form: message('values:faultsForm'),
  sixty: message('values:faultsSixty'),
  negative: message('values:faultsNegative'),
  long: message('values:faultsLong'),
} satisfies Record<string, Sentence>

const toReading = (seconds: number, decimals: number): DurationReading => {
  if (Number.isNaN(seconds)) return { fault: faults.form }
  if (seconds < 0) return { fault: faults.negative }
  if (seconds > MAX_DURATION) return { fault: faults.long }
  return { seconds: Number(seconds.toFixed(decimals)) }
}

// The notation of links to video platforms and of running text: 1h2m3s, 12 min 30 s.
const inUnits =
  /^(?:(\d+)\s*h(?:ours?|oras?|rs?)?\.?)?\s*(?:(\d+)\s*m(?:in(?:utes?|utos?)?)?\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*s(?:e[cg](?:onds?|undos?)?)?\.?)?$/i

/**
 * Parses a duration as people type it: `1:02:03`, `62:03`, `0:12:34.567`, `1h2m3s`, or seconds as a number or text.
 *
 * @param decimals The decimals of a second to keep, from 0 to 3. The rest is rounded.
 */
export const parseDuration = (value: unknown, decimals = 0): DurationReading => {
  if (typeof value === 'number') return toReading(value, decimals)
  if (typeof value !== 'string') return { fault: faults.form }
  const text = toPlainDigits(value)
  if (/^[-−]\s*\d/.test(text)) return { fault: faults.negative }
  // An hour and two minutes to one person, not four seconds to another.
  if (/^\d{1,3},\d{3}$/.test(text)) return { fault: faults.form }
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return toReading(Number(text.replace(',', '.')), decimals)
  const [, hours, minutes, secs] = inUnits.exec(text) ?? []
  if (hours ?? minutes ?? secs)
    return toReading(
      Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number((secs ?? '0').replace(',', '.')),
      decimals,
    )
  if (!/^\d+(?::\d+){1,2}(?:[.,]\d+)?$/.test(text)) return { fault: faults.form }
  const [first = '', ...rest] = text.replace(',', '.').split(':')
  if (!rest.every((part) => /^[0-5]\d(?:\.\d+)?$/.test(part))) return { fault: faults.sixty }
  return toReading(
    rest.reduce((sum, part) => sum * 60 + Number(part), Number(first)),
    decimals,
  )
}

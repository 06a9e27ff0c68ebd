import { z } from 'zod'

// What the schemas are made of and no answer is by itself.

export const url = z.url().describe('An absolute http(s) address.')
export const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.')
export const locale = z.string().describe('A BCP 47 language tag.')
export const language = z.string().nullable().describe('The language of the words: a BCP 47 tag.')
export const seconds = z.number().nonnegative().describe('Seconds from the beginning.')

/** An instant with the time zone that its editor meant. */
export const zonedSchema = z
  .object({ at: instant, timeZone: z.string().nullable().describe('An IANA time zone, e.g. Europe/Madrid.') })
  .meta({ id: 'ZonedInstant' })

/** A place on earth, in decimal degrees, WGS 84. */
export const coordinatesSchema = z
  .object({ latitude: z.number(), longitude: z.number() })
  .meta({ id: 'Coordinates' })

import { toLanguageTag } from '../../collections/values/toLanguageTag.js'
import { toURI } from '../api/addresses.js'

// Converts stored values to the form used in answers.

/** An instant as returned by a database. */
export type Stored = string | null | undefined

/** The trimmed text; null if it is blank or not a string. */
export const toText = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null

const web = ['https:', 'http:']

/** Where a link may lead: to the web, a mailbox or a phone. */
export const linkProtocols = [...web, 'mailto:', 'tel:']

const toAddress = (value: unknown, protocols: string[]): string | null => {
  const text = toText(value)
  if (!text || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocols.includes(protocol) ? toURI(href) : null
}

/** An http(s) address; null for anything else. */
export const toWebAddress = (value: unknown): string | null => toAddress(value, web)

/** An http(s), mailto: or tel: address; null for anything else. */
export const toLinkAddress = (value: unknown): string | null => toAddress(value, linkProtocols)

/** The id of a related document, as used in answers. */
export const toKey = (value: unknown): string => {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : ''
}

/** A content locale as a tag that `Intl` accepts; hosts may use locale codes that are not BCP 47 tags. */
export const toIntlLocale = (locale: string): string => toLanguageTag(locale) ?? 'en'

/** A collator for a language. */
export const toCompare = <Doc>(
  locale: string,
  toWords: (doc: Doc) => string | null | undefined,
): ((a: Doc, b: Doc) => number) => {
  const { compare } = new Intl.Collator(toIntlLocale(locale))
  return (a, b) => compare(toWords(a) ?? '', toWords(b) ?? '')
}

/** An instant in UTC, ISO 8601 with milliseconds, on every database; null if unset. */
export const toInstant = (stored: Stored | Date): string | null => {
  const date = new Date(stored ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** An instant with the time zone its editor chose. */
export const toZoned = (
  stored: Stored,
  timeZone: string | null | undefined,
): { at: string; timeZone: string | null } | null => {
  const at = toInstant(stored)
  return at === null ? null : { at, timeZone: timeZone || null }
}

/** A day without a time, `2026-05-01`. It is stored as noon UTC. */
export const toDay = (stored: Stored): string | null => toInstant(stored)?.slice(0, 10) ?? null

/** The rows of an array field. */
export const toRows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((row) => row !== null && typeof row === 'object') : []

const withoutZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/**
 * Normalises a date to UTC in ISO 8601 with milliseconds, for the years 1900 to 9999. Undefined if it isn't a date. A
 * time without a zone is UTC, whatever the server's zone.
 */
export const toInstant = (value: unknown): string | undefined => {
  if (!(value instanceof Date) && typeof value !== 'string') return undefined
  const date = new Date(typeof value === 'string' && withoutZone.test(value) ? `${value}Z` : value)
  const year = date.getUTCFullYear()
  return year >= 1900 && year <= 9999 ? date.toISOString() : undefined
}

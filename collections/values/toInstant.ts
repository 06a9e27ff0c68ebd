const withoutZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/

/**
 * An instant in UTC, ISO 8601 with milliseconds, of the years 1900 to 9999; undefined for what is no date. A time
 * without a zone is UTC, wherever the server stands.
 */
export const toInstant = (value: unknown): string | undefined => {
  if (!(value instanceof Date) && typeof value !== 'string') return undefined
  const date = new Date(typeof value === 'string' && withoutZone.test(value) ? `${value}Z` : value)
  const year = date.getUTCFullYear()
  return year >= 1900 && year <= 9999 ? date.toISOString() : undefined
}

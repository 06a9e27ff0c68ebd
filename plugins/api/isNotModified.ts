/**
 * Whether whoever asks has this answer already: RFC 9110, 13.1.2 and 13.1.3. Tags are compared weakly, a date only
 * where no tags are given. `changed` is null where nobody knows, and then no date is late enough.
 */
export const isNotModified = (
  headers: Headers,
  { etag, changed }: { etag: string; changed: Date | null },
): boolean => {
  const tags = headers.get('If-None-Match')
  if (tags !== null) {
    return (
      tags.trim() === '*' ||
      (tags.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => toOpaque(tag) === toOpaque(etag))
    )
  }
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  // An HTTP date has no milliseconds. NaN is later than nothing.
  return changed !== null && toSecond(changed) <= since
}

/**
 * `Last-Modified` for an answer that is sent now. In the second of a change it says the second before, since what
 * changes later in the same second could not be told from it.
 */
export const toLastModified = (changed: Date | null, now: Date): string => {
  const second = toSecond(changed ?? now)
  return new Date(second === toSecond(now) ? second - 1000 : second).toUTCString()
}

const toSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000

const toOpaque = (tag: string): string => tag.replace(/^W\//, '')

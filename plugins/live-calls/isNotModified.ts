/**
 * Whether whoever asks has this answer already: RFC 9110, 13.1.2 and 13.1.3. Tags are compared weakly, a date only
 * where no tags are given.
 */
export const isNotModified = (
  headers: Headers,
  { etag, changed }: { etag: string; changed: Date },
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
  return Math.floor(changed.getTime() / 1000) * 1000 <= since
}

const toOpaque = (tag: string): string => tag.replace(/^W\//, '')

/** What a path of the site asks for: in which language, under which prefix, and the segments after it. */
export type Route = {
  /** The language that the path is prefixed with; `null` where it has no prefix. */
  prefix: string | null
  segments: string[]
}

/** Reads a path. Its segments stay encoded, but for a call's slug, which {@link toSlug} decodes. */
export const toRoute = (pathname: string, locales: string[]): Route => {
  // Empty segments are dropped: `//host` at the start of an address would name another host.
  const segments = pathname.split('/').filter(Boolean)
  const prefix = locales.find((locale) => locale === segments[0]) ?? null
  return { prefix, segments: prefix ? segments.slice(1) : segments }
}

/** The slug of the call that a route asks for; `null` where it asks for something else. */
export const toSlug = ({ segments: [room, slug, ...rest] }: Route): string | null => {
  if (room !== 'calls' || !slug || rest.length > 0) return null
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

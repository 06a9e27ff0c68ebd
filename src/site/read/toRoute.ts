/** What a path of the site asks for: in which language, under which prefix, and the segments after it, decoded. */
export type Route = {
  /** The language that the path is prefixed with; `null` where it has no prefix. */
  prefix: string | null
  segments: string[]
}

/** A decoded segment of a path; unchanged if it can't be decoded. */
export const toDecoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Reads a path. */
export const toRoute = (pathname: string, locales: string[]): Route => {
  // Empty segments are dropped: `//host` at the start of an address would name another host.
  const segments = pathname.split('/').filter(Boolean).map(toDecoded)
  const prefix = locales.find((locale) => locale === segments[0]) ?? null
  return { prefix, segments: prefix ? segments.slice(1) : segments }
}

/** The path at which a route stands: in the first locale, that has no prefix. */
export const toPath = ({ prefix, segments }: Route, first: string): string =>
  `/${[...(prefix && prefix !== first ? [prefix] : []), ...segments.map(encodeURIComponent)].join('/')}`

/** The route that draws a page in a language. */
export const toPageRoute = (locale: string, segments: string[]): string =>
  `/${['in', locale, ...segments.map(encodeURIComponent)].join('/')}`

/** Where every page leads to, in its own language. */
export type Places = {
  /** The front page. */
  home: string
  /** The list of branches; `null` while there is none. */
  branches: string | null
}

/** The same page in one language. */
export type Address = { locale: string; url: string }

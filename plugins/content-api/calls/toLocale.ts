/**
 * The language that a call answers in: the asked one where it is offered, else the call's first.
 * Languages that the host has taken out of its config are not offered.
 */
export const toLocale = ({
  languages,
  wanted,
  locales,
}: {
  languages: string[] | null | undefined
  wanted: string
  locales: string[]
}): string => {
  const offered = toOffered({ languages, locales })
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted)
}

/** The languages that a call is offered in, in its editor's order. */
export const toOffered = ({
  languages,
  locales,
}: {
  languages: string[] | null | undefined
  locales: string[]
}): string[] => (languages ?? []).filter((locale) => locales.includes(locale))

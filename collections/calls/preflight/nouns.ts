import { slugs } from '../../slugs.js'

/** How one of a noun is spoken of. */
export type Noun = {
  en: string
  es: string
  /** Its grammatical gender in Spanish. @default masculine */
  isFeminine?: boolean
  /** Whether admins alone may restore it. */
  isAdmins?: boolean
}

/** What a call can point to, and what that can point to in its turn. */
export const nouns: Record<string, Noun> = {
  [slugs.articles]: { en: 'article', es: 'artículo' },
  [slugs.books]: { en: 'book', es: 'libro' },
  [slugs.branches]: { en: 'branch', es: 'sede', isFeminine: true },
  [slugs.calls]: { en: 'call', es: 'llamamiento' },
  [slugs.consents]: { en: 'consent', es: 'consentimiento', isAdmins: true },
  [slugs.episodes]: { en: 'episode', es: 'episodio' },
  [slugs.media]: { en: 'image', es: 'imagen', isFeminine: true },
  [slugs.podcasts]: { en: 'podcast', es: 'podcast' },
  [slugs.slogans]: { en: 'slogan', es: 'consigna', isFeminine: true },
}

/** A noun with its articles and endings, as sentences need it. */
export const toForms = ({ isFeminine }: Noun) =>
  isFeminine
    ? { the: 'la', it: 'la', other: 'otra', ending: 'a', a: 'una' }
    : { the: 'el', it: 'lo', other: 'otro', ending: 'o', a: 'un' }

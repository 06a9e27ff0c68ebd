/** A page of the public site, beside those of calls, in one language. */
export type Page =
  | { kind: 'podcast'; slug: string; locale: string }
  | { kind: 'episode'; podcast: string; slug: string; locale: string }
  | { kind: 'branch'; slug: string; locale: string }
  /** All branches, by country and city. */
  | { kind: 'branches'; locale: string }
  /** The books that a call asks to read. */
  | { kind: 'readingList'; call: string; locale: string }

/**
 * A page that a mail to somebody who signed up links to. Opening it changes nothing: its button posts the token to
 * `confirmSignup`, `disownSignup` or `unsubscribe`. It is not kept (`no-store`), not indexed, and tells no other site of
 * its address (`no-referrer`).
 */
export type SignupPage = { page: 'confirm' | 'disown' | 'unsubscribe'; token: string; locale: string }

/** A document of the content API; in one language, where one is said. */
export type APIDocument =
  | { kind: 'call' | 'podcast' | 'branch'; slug: string; locale?: string }
  | { kind: 'episode'; podcast: string; slug: string; locale?: string }

const toPath = (...parts: string[]): string => parts.map((part) => `/${encodeURIComponent(part)}`).join('')

/** Where a page stands on the site of the reference app, without its language. */
export const toPagePath = (page: Page): string => {
  switch (page.kind) {
    case 'podcast':
      return toPath('podcasts', page.slug)
    case 'episode':
      return toPath('podcasts', page.podcast, 'episodes', page.slug)
    case 'branch':
      return toPath('branches', page.slug)
    case 'branches':
      return toPath('branches')
    case 'readingList':
      return toPath('calls', page.call, 'books')
  }
}

/** Where a document stands in the content API, without its language. */
export const toDocumentPath = (document: APIDocument): string => {
  switch (document.kind) {
    case 'call':
      return toPath('calls', document.slug)
    case 'podcast':
      return toPath('podcasts', document.slug)
    case 'episode':
      return toPath('podcasts', document.podcast, 'episodes', document.slug)
    case 'branch':
      return toPath('branches', document.slug)
  }
}

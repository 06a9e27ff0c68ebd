/** What a page is for: each kind has a policy of its own. */
export type PageKind = 'site' | 'preview' | 'panel'

type Directives = Record<string, string[]>

/** How a page's scripts are trusted: by a nonce, or, on kept pages, by the hashes of inline scripts and by their origin. */
export type Scripts = { nonce: string } | { hashes: readonly string[] }

const toScripts = (scripts: Scripts, isDev: boolean): string[] => [
  "'self'",
  ...('nonce' in scripts
    ? // What a trusted script loads is trusted; browsers that know this look at the nonce alone.
      [`'nonce-${scripts.nonce}'`, "'strict-dynamic'"]
    : scripts.hashes.map((hash) => `'sha256-${hash}'`)),
  // React rebuilds stack traces with eval while developing, and only then.
  ...(isDev ? ["'unsafe-eval'"] : []),
]

const toShared = (scripts: Scripts, isDev: boolean): Directives => ({
  'default-src': ["'none'"],
  'script-src': toScripts(scripts, isDev),
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", ...(isDev ? ['ws:'] : [])],
  // An episode's enclosure may lie elsewhere; nothing is loaded before somebody presses play.
  'media-src': ["'self'", 'https:'],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
})

const own: Record<PageKind, Directives> = {
  // The organisation's colours are a style attribute; no style element is inline.
  site: { 'style-src': ["'self'"], 'style-src-attr': ["'unsafe-inline'"], 'frame-ancestors': ["'none'"] },
  preview: { 'style-src': ["'self'"], 'style-src-attr': ["'unsafe-inline'"], 'frame-ancestors': ["'self'"] },
  // Payload's components write style elements; the live preview is a frame of ours.
  panel: {
    'style-src': ["'self'", "'unsafe-inline'"],
    'frame-src': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
}

/**
 * The Content-Security-Policy (CSP Level 3) of a page. Inline scripts run by the page's nonce or their hashes alone, so that
 * a text that found its way into the HTML can't become one.
 */
export const toPolicy = ({
  kind,
  scripts,
  isDev = false,
}: {
  kind: PageKind
  scripts: Scripts
  isDev?: boolean
}): string =>
  Object.entries({ ...toShared(scripts, isDev), ...own[kind] })
    .map(([directive, sources]) =>
      [directive, ...(isDev && directive === 'style-src' ? [...sources, "'unsafe-inline'"] : sources)].join(
        ' ',
      ),
    )
    .join('; ')

/**
 * The headers of an image's file. Its name is random and its bytes never change, so a browser need not ask again;
 * a day only, so that a picture taken away for somebody's safety is soon gone from caches too.
 */
export const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'public, max-age=86400, immutable')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

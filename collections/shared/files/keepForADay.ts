/**
 * Sets what holds for every stored file: its name is random and its bytes never change, so a browser need not ask again;
 * a day only, so that what is taken away for somebody's safety is soon gone from caches too. Nothing is guessed of it.
 */
export const keepForADay = (headers: Headers): void => {
  headers.set('Cache-Control', 'public, max-age=86400, immutable')
  headers.set('X-Content-Type-Options', 'nosniff')
}

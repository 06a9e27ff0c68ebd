import { readLiveCalls } from 'payload-broadside'
import { readHome, readLocales, readPayload, readSiteURL } from './read.js'

type Entry = { url: string; changed: string | null }

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A sitemap (sitemaps.org, 0.9). */
export const renderSitemap = (entries: Entry[]): string => {
  const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign]!)
  const urls = entries.map(
    ({ url, changed }) =>
      `<url><loc>${escape(url)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}

// A sitemap holds 50,000 addresses at most; a page of calls a hundred.
const mostPages = 400

const readCalls = async (locale: string): Promise<Entry[]> => {
  const payload = await readPayload()
  const entries: Entry[] = []
  for (let page = 1; page <= mostPages; page++) {
    const { items, pages } = await readLiveCalls({ payload, locale, limit: 100, page })
    // What is offered in another language only stands under that one.
    const offered = items.filter((call) => call.locale === locale)
    entries.push(...offered.map(({ url, modifiedAt }) => ({ url, changed: modifiedAt })))
    if (page >= pages) break
  }
  return entries
}

/** Every public page in every language, as a sitemap. */
export const readSitemap = async (): Promise<string> => {
  const [{ all }, site] = await Promise.all([readLocales(), readSiteURL()])
  const entries = await Promise.all(
    all.map(async (locale) => [
      { url: `${site}${await readHome(locale)}`, changed: null },
      ...(await readCalls(locale)),
    ]),
  )
  return renderSitemap(entries.flat())
}

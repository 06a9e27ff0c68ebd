import { escapeHTML } from 'payload-broadside'

/** A page of the site, and when it last changed, where that is known. */
export type Entry = { url: string; changed: string | null }

/** A sitemap (sitemaps.org, 0.9). */
export const renderSitemap = (entries: Entry[]): string => {
  const urls = entries.map(
    ({ url, changed }) =>
      `<url><loc>${escapeHTML(url)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`
}

/** An index of sitemaps (sitemaps.org, 0.9). */
export const renderSitemapIndex = (urls: string[]): string => {
  const files = urls.map((url) => `<sitemap><loc>${escapeHTML(url)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${files.join('')}</sitemapindex>\n`
}

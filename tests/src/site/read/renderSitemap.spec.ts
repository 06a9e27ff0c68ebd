import { expect, it } from 'vitest'
import { renderSitemap, renderSitemapIndex } from '../../../../src/site/read/renderSitemap.js'

it('an address in a sitemap is escaped, and its change is told where it is known', () => {
  expect(
    renderSitemap([
      { url: 'https://act.example.org/?a=1&b=<2>', changed: null },
      { url: 'https://act.example.org/es', changed: '2026-11-20T12:30:00.000Z' },
    ]),
  ).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<url><loc>https://act.example.org/?a=1&amp;b=&lt;2&gt;</loc></url>' +
      '<url><loc>https://act.example.org/es</loc><lastmod>2026-11-20T12:30:00.000Z</lastmod></url></urlset>\n',
  )
})

it('an index names its files', () => {
  expect(renderSitemapIndex(['https://act.example.org/sitemap/calls-en-1.xml'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
      '<sitemap><loc>https://act.example.org/sitemap/calls-en-1.xml</loc></sitemap></sitemapindex>\n',
  )
})

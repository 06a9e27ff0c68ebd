import { readSiteURL } from '../../../site/read/read.js'

export const dynamic = 'force-dynamic'

export const GET = async () =>
  new Response(
    `User-agent: *\nDisallow: /admin\nDisallow: /preview/\n\nSitemap: ${await readSiteURL()}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )

import { readSitemap } from '../../../site/read/readSitemap.js'

export const dynamic = 'force-dynamic'

export const GET = async () =>
  new Response(await readSitemap(), { headers: { 'content-type': 'application/xml; charset=utf-8' } })

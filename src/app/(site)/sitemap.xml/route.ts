import { keepSitemap } from '../../../site/read/keepSitemap.js'
import { readPayload } from '../../../site/read/read.js'
import { readSitemapIndex } from '../../../site/read/readSitemap.js'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const payload = await readPayload()
  const text = await keepSitemap(payload, 'index', () => readSitemapIndex(payload))
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

import { keepSitemap } from '../../../../site/read/keepSitemap.js'
import { readPayload } from '../../../../site/read/read.js'
import { readSitemapFile } from '../../../../site/read/readSitemap.js'

export const dynamic = 'force-dynamic'

export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }) => {
  const [payload, { file }] = [await readPayload(), await params]
  const text = await keepSitemap(payload, file, () => readSitemapFile(payload, file))
  if (text === null) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

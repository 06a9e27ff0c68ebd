import { answerSitemap } from '../../../../site/read/answerSitemap.js'
import { readPayload } from '../../../../site/read/read.js'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }) =>
  answerSitemap(await readPayload(), { request, ...(await params) })

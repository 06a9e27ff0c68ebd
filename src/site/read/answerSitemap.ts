import type { Payload } from 'payload'
import { type Draft, noteCollections, readOrMake, toAnswer } from 'payload-broadside'
import { readSitemapFile, readSitemapIndex } from './readSitemap.js'

/** Answers with a file of the sitemap, or with its index. Made once until a page is added, removed or changed. */
export const answerSitemap = async (
  payload: Payload,
  { request, file }: { request: Pick<Request, 'headers' | 'method' | 'url'>; file?: string },
): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  const answered = await readOrMake({
    payload,
    key: `sitemap:${file ?? ''}`,
    url: pathname + search,
    make: async (): Promise<Draft> => {
      noteCollections(['calls', 'podcasts', 'episodes', 'branches'])
      const text = await (file === undefined ? readSitemapIndex(payload) : readSitemapFile(payload, file))
      return text === null
        ? { status: 404, headers: { 'Cache-Control': 'no-store' }, text: '' }
        : {
            status: 200,
            headers: { 'Content-Type': 'application/xml; charset=utf-8', Vary: 'Accept-Encoding' },
            text,
          }
    },
  })
  return answered instanceof Response ? answered.clone() : toAnswer(request, answered)
}

import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerSitemap } from '../../../../src/site/read/answerSitemap.js'
import { readSitemapFile, readSitemapIndex } from '../../../../src/site/read/readSitemap.js'
import { campaign, type Id } from '../../../helpers/content-api/campaign.js'
import { library } from '../../../helpers/content-api/library.js'
import { startTestHost, type TestHost } from '../../../helpers/testPayload.js'

let host: TestHost
let write: ReturnType<typeof campaign>
let calls: Id[]

const size = 4
const toLocs = (xml: string | null) =>
  [...(xml ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname)
const readFile = async (name: string) => toLocs(await readSitemapFile(host.payload, name, { size }))

beforeAll(async () => {
  host = await startTestHost()
  write = campaign(host.payload)
  const make = library(host.payload)
  const book = await make.book('Hope')
  const actions = [{ blockType: 'readBooks', heading: 'Read these', books: [{ book }] }]
  calls = []
  for (const [title, more] of [
    ['First', { actions }],
    ['Second', {}],
    ['Third', {}],
    ['Fourth', {}],
    ['Fifth', {}],
  ] as const)
    calls.push((await write.live(title, more)).id)
  await write.draft({ title: 'A draft' })
  const podcast = await make.podcast('Night Watch')
  await make.episode(podcast, 'First night')
  const thrown = await make.podcast('Thrown away')
  await make.episode(thrown, 'Last night')
  await make.update('podcasts', thrown, { deletedAt: new Date().toISOString() })
  await make.branch('Madrid')
  await write.offerInSpanish(calls[1]!, 'Segunda')
})
afterAll(() => host.stop())

it('the index names a file for each kind, language and page, and each file is there', async () => {
  const files = toLocs(await readSitemapIndex(host.payload, { size }))
  expect(files.filter((file) => file.includes('-en-'))).toEqual([
    '/sitemap/pages-en-1.xml',
    '/sitemap/calls-en-1.xml',
    '/sitemap/calls-en-2.xml',
    '/sitemap/calls-en-3.xml',
    '/sitemap/podcasts-en-1.xml',
    '/sitemap/episodes-en-1.xml',
    '/sitemap/branches-en-1.xml',
  ])
  expect(files).toContain('/sitemap/calls-es-1.xml')
  for (const file of files) {
    const addresses = await readFile(file.replace('/sitemap/', ''))
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.length).toBeLessThanOrEqual(size)
  }
})

it('files have the pages of what is live, the oldest first', async () => {
  expect(await readFile('calls-en-1.xml')).toEqual(['/calls/first', '/calls/first/books', '/calls/second'])
  expect(await readFile('calls-en-3.xml')).toEqual(['/calls/fifth'])
  expect(await readFile('calls-es-1.xml')).toEqual(['/es/calls/second'])
  expect(await readFile('podcasts-en-1.xml')).toEqual(['/podcasts/night-watch'])
  expect(await readFile('episodes-es-1.xml')).toEqual(['/es/podcasts/night-watch/episodes/first-night'])
  expect(await readFile('branches-en-1.xml')).toEqual(['/branches/madrid'])
  expect(await readFile('pages-en-1.xml')).toEqual(['/', '/branches'])
})

it.each(['calls-en-9.xml', 'calls-fr-1.xml', 'pages-en-2.xml', 'users-en-1.xml', 'calls-en-0.xml', 'x.xml'])(
  '%s is no file',
  async (name) => {
    expect(await readSitemapFile(host.payload, name, { size })).toBeNull()
  },
)

it('a file stays as it is while calls are added', async () => {
  const before = await readFile('calls-en-2.xml')
  await write.live('Sixth')
  expect(await readFile('calls-en-2.xml')).toEqual(before)
  expect(await readFile('calls-en-3.xml')).toEqual(['/calls/fifth', '/calls/sixth'])
})

it('a file is made once until public content changes', async () => {
  const read = (file?: string) =>
    answerSitemap(host.payload, { request: new Request('http://localhost/sitemap/x'), file })
  const [first, again] = [await read('calls-en-1.xml'), await read('calls-en-1.xml')]
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  await write.live('Seventh')
  expect(await (await read('calls-en-1.xml')).text()).toContain('/calls/seventh')
  expect((await read()).status).toBe(200)
  expect((await read('calls-en-900.xml')).status).toBe(404)
})

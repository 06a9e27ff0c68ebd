import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetCall } from '../../../plugins/withdrawal/forgetCall.js'
import { resolveCanonicalPath } from '../../../src/site/read/resolveCanonicalPath.js'
import { campaign, type Id } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let write: ReturnType<typeof library>
let branch: Id

const read = (path: string) => resolveCanonicalPath(host.payload, path.split('/').filter(Boolean))

beforeAll(async () => {
  host = await startTestHost()
  write = library(host.payload)
  const book = await write.book('Hope')
  const { live } = campaign(host.payload)
  await live('Read with us', {
    actions: [{ blockType: 'readBooks', heading: 'Read these', books: [{ book }] }],
  })
  await live('Come with us')
  const podcast = await write.podcast('Night Watch')
  const episode = await write.episode(podcast, 'First night')
  branch = await write.branch('Madrid')
  await write.update('podcasts', podcast, { slug: 'the-night-watch' })
  await write.update('episodes', episode, { slug: 'the-first-night' })
})
afterAll(() => host.stop())

it.each([
  '/',
  '/branches',
  '/branches/madrid',
  '/calls/read-with-us',
  '/calls/read-with-us/books',
  '/calls/read-with-us/signed-up',
  '/signup/confirm',
  '/podcasts/the-night-watch',
  '/podcasts/the-night-watch/episodes/the-first-night',
])('%s stands where it is asked for', async (path) => {
  expect(await read(path)).toEqual(path.split('/').filter(Boolean))
})

it.each([
  ['/podcasts/night-watch', '/podcasts/the-night-watch'],
  ['/podcasts/night-watch/episodes/first-night', '/podcasts/the-night-watch/episodes/the-first-night'],
  ['/podcasts/the-night-watch/episodes/first-night', '/podcasts/the-night-watch/episodes/the-first-night'],
  ['/podcasts/night-watch/episodes/the-first-night', '/podcasts/the-night-watch/episodes/the-first-night'],
])('%s leads to %s, whichever of its slugs is an earlier one', async (path, now) => {
  expect(await read(path)).toEqual(now.split('/').filter(Boolean))
})

it.each([
  '/calls/no-such-call',
  '/calls/no-such-call/books',
  '/calls/come-with-us/books',
  '/podcasts/no-such-podcast',
  '/podcasts/no-such-podcast/episodes/the-first-night',
  '/podcasts/the-night-watch/episodes/no-such-episode',
  '/branches/no-such-branch',
])('nothing stands at %s', async (path) => {
  expect(await read(path)).toBeNull()
})

it('a path of no room is left to the routes', async () => {
  for (const path of ['/podcasts', '/calls/a/b/c', '/podcasts/the-night-watch/episodes', '/nowhere'])
    expect(await read(path)).toEqual(path.split('/').filter(Boolean))
})

it('a branch that was withdrawn stands nowhere', async () => {
  await write.unpublish('branches', branch)
  expect(await read('/branches/madrid')).toBeNull()
})

it('a call that was withdrawn for ever is gone, and so is its reading list; what says so has no address itself', async () => {
  const { id } = await campaign(host.payload).live('Never said')
  await forgetCall(host.payload, id)
  for (const path of ['/calls/never-said', '/calls/never-said/books']) expect(await read(path)).toBe('gone')
  expect(await read('/withdrawn')).toBeNull()
})

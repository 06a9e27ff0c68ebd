import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toPodcastGuid } from '../../../collections/podcasts/hooks.js'

it.each([
  ['podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['http://mp3s.nashownotes.com/pc20rss.xml//', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
])('%s has the GUID that the namespace gives it', (feed, guid) => {
  expect(toPodcastGuid(feed)).toBe(guid)
})

it('neither scheme nor slashes at the end change a GUID, and it is a UUID of version 5', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
      fc.constantFrom('', '/', '///'),
      (url, slashes) => {
        const guid = toPodcastGuid(url)
        expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
        expect(toPodcastGuid(`${url.replace(/^https?/, 'feed')}${slashes}`)).toBe(guid)
      },
    ),
  )
})

it('feeds of other addresses have other GUIDs', () => {
  fc.assert(
    fc.property(fc.domain(), fc.stringMatching(/^[a-z]{1,9}$/), (host, path) => {
      expect(toPodcastGuid(`https://${host}/${path}`)).not.toBe(toPodcastGuid(`https://${host}/${path}x`))
    }),
  )
})

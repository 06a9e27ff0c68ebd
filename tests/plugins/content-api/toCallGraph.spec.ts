import type { Call } from 'payload-broadside/types'
import { expect, it } from 'vitest'
import { renderScriptJson } from '../../../src/site/metadata/jsonLd/graph.js'
import { toCallGraph } from '../../../plugins/content-api/calls/toCallGraph.js'
import { aCall } from '../../helpers/site/aCall.js'

const events = (call: Call) => toCallGraph(call)['@graph'].filter((thing) => thing['@type'] === 'Event')

it('a title that closes the script element stays a title', () => {
  const title = '</script><script>alert(1)</script><!--'
  const json = renderScriptJson(toCallGraph(aCall({ title })))
  expect(json).not.toContain('<')
  expect(JSON.parse(json)['@graph'][0].headline).toBe(title)
})

it('a call is an article in its language, with its dates and the organisation that speaks', () => {
  expect(toCallGraph(aCall())['@graph'][0]).toMatchObject({
    '@type': 'Article',
    headline: 'They walked from Honduras. Open the gate.',
    inLanguage: 'en',
    datePublished: '2026-11-01T10:00:00.000Z',
    publisher: { '@type': 'Organization', name: 'Open Roads' },
  })
})

it('something to come to is an event with its time and place', () => {
  expect(events(aCall())).toMatchObject([
    {
      name: 'Vigil at the foot of the bridge',
      startDate: '2026-12-12T23:00:00.000Z',
      location: { '@type': 'Place', name: 'Plaza de la Paz, by the old customs house' },
    },
  ])
})

it('a place told only after signing up makes no event for search engines', () => {
  const call = aCall()
  const attend = { ...call.actions[0]!, placeAfterSignup: true, place: null, coordinates: null }
  expect(events({ ...call, actions: [attend as Call['actions'][number]] })).toEqual([])
})

it('a closed call announces no event', () => {
  expect(events(aCall({ state: 'closed' }))).toEqual([])
})

it('the image carries its credit where it is the call’s own, and none where it is the organisation’s', () => {
  const share = {
    name: 'share',
    url: 'https://cms.example.org/s.jpg',
    width: 1200,
    height: 630,
    mimeType: 'image/jpeg',
  }
  const image = {
    ...share,
    alt: 'A bridge',
    credit: 'Ana Luz, CC BY 4.0',
    focalPoint: { x: 40, y: 20 },
    sizes: [share],
  }
  const shown = (call: Partial<Call>) => toCallGraph(aCall(call))['@graph'][0]!.image
  expect(shown({ image, shareImage: share })).toEqual({
    '@type': 'ImageObject',
    url: share.url,
    width: 1200,
    height: 630,
    creditText: 'Ana Luz, CC BY 4.0',
  })
  expect(shown({ image: { ...image, sizes: [] }, shareImage: share })).not.toHaveProperty('creditText')
  expect(shown({ image: null, shareImage: null })).toBeUndefined()
})

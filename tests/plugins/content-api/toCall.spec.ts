import { describe, expect, it } from 'vitest'
import type { CallDocument } from '../../../plugins/content-api/documents.js'
import { callSchema } from '../../../plugins/content-api/contract/index.js'
import { toCall } from '../../../plugins/content-api/calls/toCall.js'
import { context, image, liveCall, slogan } from '../../helpers/content-api/shown.js'

const doc: CallDocument = {
  id: 1,
  slug: 'open-the-border',
  languages: ['en', 'es'],
  title: 'Open the border',
  summary: 'They walked for weeks.',
  slogans: [21],
  updatedAt: '2026-05-30T10:00:00.000Z',
  firstPublishedAt: '2026-05-29T10:00:00.000Z',
  _status: 'published',
}

const answer = (more: Partial<CallDocument> = {}, about: Partial<typeof context> = {}) =>
  toCall({ ...doc, ...more }, { ...context, ...about })

const act = (...actions: NonNullable<CallDocument['actions']>) => answer({ actions }).actions

describe('a call', () => {
  it('answers in the shape of the contract and with nothing beside it', () => {
    const call = answer()
    expect(callSchema.parse(call)).toEqual(call)
  })

  it('has an address on the site and one in the API for each language it is offered in', () => {
    expect(answer({ languages: ['es', 'en', 'xx'] }).languages).toEqual([
      {
        locale: 'es',
        url: 'https://act.example.org/es/calls/open-the-border',
        api: 'https://cms.example.org/api/v1/calls/open-the-border?locale=es',
      },
      {
        locale: 'en',
        url: 'https://act.example.org/calls/open-the-border',
        api: 'https://cms.example.org/api/v1/calls/open-the-border?locale=en',
      },
    ])
  })

  it('loses what it points to and may not show: slogans, images, calls that are not live', () => {
    const call = answer({
      slogans: [21, 99, null],
      image: 99,
      closesAt: '2026-05-31T00:00:00.000Z',
      next: 99,
      partners: [{ name: 'Border Kitchen', url: 'javascript:alert(1)', logo: 99 }],
    })
    expect(call.slogans).toEqual([slogan])
    expect([call.image, call.closing!.next]).toEqual([null, null])
    expect(call.partners).toEqual([{ name: 'Border Kitchen', url: null, logo: null }])
  })

  it('shows the organisation’s picture in previews when it has none of its own', () => {
    const shareImage = { ...image.sizes[1]!, url: 'https://cms.example.org/o.jpg' }
    expect(answer({}, { shareImage }).shareImage).toEqual(shareImage)
    expect(answer({ image: 11 }, { shareImage }).shareImage).toEqual(image.sizes[1])
  })

  it('tells how it ended only once it has', () => {
    const ending = { closedMessage: 'Thank you', result: 'won', outcome: 'They are in.', next: 7 } as const
    expect(answer({ ...ending, closesAt: '2026-06-01T12:00:00.001Z' }).closing).toBeNull()
    expect(answer({ ...ending, closesAt: '2026-06-01T12:00:00.000Z' }).closing).toEqual({
      message: 'Thank you',
      result: 'won',
      outcome: 'They are in.',
      next: liveCall,
    })
  })

  it('tells what happened since, newest first, and leaves out what is untold in this language', () => {
    const updates = answer({
      updates: [
        { id: 'a', date: '2026-05-01T12:00:00.000Z', heading: 'First' },
        { id: 'b', date: '2026-05-03', heading: 'Third', body: ' ' },
        { id: 'c', date: '2026-05-02T12:00:00.000Z', heading: null, body: null },
        { id: 'd', heading: 'Some day' },
      ],
    }).updates
    expect(updates.map(({ id, date }) => [id, date])).toEqual([
      ['b', '2026-05-03T00:00:00.000Z'],
      ['a', '2026-05-01T12:00:00.000Z'],
      ['d', null],
    ])
    expect(updates[0]!.body).toBeNull()
  })

  it('is answered from a draft in which nothing is written yet, for previews', () => {
    const call = toCall({ id: 'abc' }, context)
    expect(callSchema.parse(call)).toEqual(call)
    expect(call.title).toBe('')
  })
})

describe('a way to act', () => {
  it('keeps the place of a meeting to itself when it is told after signing up', () => {
    const block = { id: 'b', blockType: 'attend', place: 'Old mill, gate 2', latitude: 1.5, longitude: 2.5 }
    expect(act({ ...block, placeAfterSignup: false })[0]).toMatchObject({
      place: 'Old mill, gate 2',
      coordinates: { latitude: 1.5, longitude: 2.5 },
    })
    expect(JSON.stringify(act({ ...block, placeAfterSignup: true }))).not.toMatch(/mill|1\.5/)
  })

  it('has both coordinates or none', () => {
    expect(act({ blockType: 'attend', latitude: 1.5, longitude: null })[0]).toMatchObject({
      coordinates: null,
    })
  })

  it('is left out when it leads nowhere', () => {
    const kept = act(
      { id: '1', blockType: 'joinCall', call: 7 },
      { id: '2', blockType: 'joinCall', call: 99 },
      { id: '3', blockType: 'link', url: 'javascript:alert(1)' },
      { id: '4', blockType: 'partnerCall', url: null },
      { id: '5', blockType: 'constructor' },
      { id: '6', blockType: 'signUp' },
      { id: '7', blockType: 'listen', episode: 99 },
      { id: '8', blockType: 'readBooks', books: [{ book: 99 }, {}] },
      { id: '9', blockType: 'readBooks' },
      { id: '10', blockType: 'readArticles', articles: [99, null] },
      { id: '11', blockType: 'findBranch', branch: 99 },
      { id: '12', blockType: 'signUp', consents: [{ consent: 99, required: true }] },
    )
    expect(kept.map(({ id }) => id)).toEqual(['1', '6'])
  })

  it('is left out where all branches are to be found and there is none', () => {
    const nowhere = { shown: { ...context.shown, countries: [] } }
    expect(answer({ actions: [{ blockType: 'findBranch' }] }, nowhere).actions).toEqual([])
    expect(act({ blockType: 'findBranch' })[0]).toMatchObject({ branch: null, countries: [{ code: 'ES' }] })
  })

  it('holds the form to sign up while the call is open, the e-mail first', () => {
    const step = {
      ...{ id: '1', blockType: 'signUp', button: 'Join', consents: [{ consent: 81, required: true }] },
      fields: [
        { field: 'phone', why: 'To call you.' },
        { field: 'shoeSize' },
        { field: 'country', required: true },
      ],
    }
    const [kept] = act(step)
    expect(callSchema.shape.actions.parse([kept])).toEqual([kept])
    const { form } = kept as Extract<typeof kept, { type: 'signUp' }>
    expect(form).toMatchObject({
      ...{ url: 'https://cms.example.org/api/v1/signups', call: 'open-the-border', language: 'en' },
      fields: [
        { name: 'email', label: 'E-mail', required: true, why: null, autocomplete: 'email' },
        { name: 'phone', label: 'Phone', required: false, why: 'To call you.' },
        { name: 'country', required: true, why: null },
      ],
      controller: 'Open Roads, 1 Gate Street',
      privacyNotice: { url: 'https://open-roads.example/privacy', version: '1' },
      contact: expect.stringContaining('branch of Open Roads') as string,
    })
    for (const dates of [{ opensAt: '2030-01-01T00:00:00.000Z' }, { closesAt: '2020-01-01T00:00:00.000Z' }])
      expect(answer({ actions: [step], ...dates }).actions).toMatchObject([{ button: 'Join', form: null }])
  })

  it('leads to what is live, in its editor’s order', () => {
    const kept = act(
      { id: '1', blockType: 'readBooks', books: [{ book: 99 }, { book: 31, note: ' Short. ' }] },
      { id: '2', blockType: 'readArticles', articles: [99, 41] },
      { id: '3', blockType: 'listen', episode: 71, startTime: 12 },
      { id: '4', blockType: 'findBranch', branch: 51 },
      { id: '5', blockType: 'signUp', button: 'Join', consents: [{ consent: 81 }, { consent: 99 }] },
    )
    expect(callSchema.shape.actions.parse(kept)).toEqual(kept)
    expect(kept).toMatchObject([
      {
        url: 'https://act.example.org/calls/open-the-border/books',
        books: [{ book: { id: '31' }, note: 'Short.' }],
      },
      { articles: [{ id: '41' }] },
      { episode: { id: '71' }, startTime: 12 },
      { branch: { id: '51' }, countries: [], url: 'https://act.example.org/branches' },
      { button: 'Join', consents: [{ id: '81', required: false }] },
    ])
  })

  it.each(['mailto:press@example.org', 'tel:+34911234567'])(
    'a link leads to %s, a partner’s call does not',
    (url) => {
      expect(act({ id: 'b', blockType: 'link', url, label: 'Write' })).toMatchObject([{ url }])
      expect(act({ id: 'b', blockType: 'partnerCall', url, title: 'Theirs' })).toEqual([])
    },
  )

  it('carries no field that the contract does not name', () => {
    const block = {
      id: 'b',
      blockType: 'link',
      url: 'https://example.org',
      label: 'Give',
      hostsOwnNote: 'secret',
    }
    expect(JSON.stringify(act(block))).not.toContain('secret')
  })

  it('spreads the call with its own texts and source', () => {
    const [spread] = act({
      id: 'b',
      blockType: 'spread',
      source: 'rally',
      messages: [{ channel: 'telegram', message: 'Come tonight' }],
    })
    const links = spread!.type === 'spread' ? spread!.links : []
    expect(links.find(({ channel }) => channel === 'telegram')!.text).toBe(
      'Come tonight https://act.example.org/calls/open-the-border?source=rally',
    )
  })
})

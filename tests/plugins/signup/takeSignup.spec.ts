import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { optionalFields } from '../../../collections/signups/optionalFields.js'
import { type FoundForm, type SignupForm, toFormVersion } from '../../../plugins/signup/take/form.js'
import { type SignupDoor, takeSignup } from '../../../plugins/signup/take/takeSignup.js'
import type { Taken } from '../../../plugins/signup/rows.js'
import { en } from '../../../plugins/signup/translations/en.js'
import { es } from '../../../plugins/signup/translations/es.js'

const form: SignupForm = {
  call: 7,
  language: 'en',
  fields: [
    { name: 'firstName', required: true },
    { name: 'phone', required: false },
    { name: 'postalCode', required: false },
    { name: 'country', required: false },
  ],
  consents: [
    { key: 'contact', purpose: 'Contact', wording: 'You may write to me.', required: true },
    { key: 'news', purpose: 'News', wording: 'Send me news.', required: false },
  ],
  noticeVersion: '2026-11',
}
const now = new Date('2026-11-30T10:00:00Z')
const post = { call: 'open-it', email: 'Ada@example.org', firstName: 'Ada', consents: ['contact'] }

let inserted: Taken[]
let asked: { slug: string; language: string }[]
beforeEach(() => {
  inserted = []
  asked = []
})

const door = (more: Partial<SignupDoor> & { found?: FoundForm } = {}): SignupDoor => ({
  readForm: (about) => {
    asked.push(about)
    return Promise.resolve(more.found ?? { kind: 'form', form })
  },
  limits: () => Promise.resolve({ state: 'waiting' }),
  insert: (taken) => {
    inserted.push(taken)
    return Promise.resolve()
  },
  now: () => now,
  words: (language) => (language === 'es' ? es.content : en.content),
  languages: ['en', 'es'],
  ...more,
})
const errorsOf = async (sent: unknown, more?: Parameters<typeof door>[0]) => {
  const { status, body } = await takeSignup(sent, door(more))
  return status === 400 ? body.errors : []
}

describe('a signup', () => {
  it('from Kosovo is stored with its country, and its number', async () => {
    await takeSignup({ ...post, phone: '044 123 456', country: 'xk' }, door())
    expect(inserted).toMatchObject([{ person: { country: 'XK', phone: '+38344123456' } }])
  })

  it('is stored once, with what was asked, and what was agreed to in the very words', async () => {
    const answer = await takeSignup(
      { ...post, phone: '911 234 567', country: 'es', lastName: 'unasked', source: 'flyer-1', x: 'y' },
      door(),
    )
    expect(answer).toEqual({ status: 202, language: 'en', body: { message: en.content.accepted } })
    expect(inserted).toEqual([
      {
        person: { email: 'Ada@example.org', firstName: 'Ada', phone: '+34911234567', country: 'ES' },
        receipts: [
          {
            ...{ consent: 'contact', purpose: 'Contact', wording: 'You may write to me.' },
            ...{ language: 'en', noticeVersion: '2026-11', givenAt: now.toISOString() },
          },
        ],
        ...{ call: 7, language: 'en', source: 'flyer-1', state: 'waiting' },
      },
    ])
  })

  it('is answered alike whatever a screen says of it', async () => {
    const usual = await takeSignup(post, door())
    const suspect = await takeSignup(
      post,
      door({ limits: () => Promise.resolve({ state: 'quarantined', screen: 'honeypot' }) }),
    )
    expect(suspect).toEqual(usual)
    expect(inserted.map(({ state, screen }) => [state, screen])).toEqual([
      ['waiting', undefined],
      ['quarantined', 'honeypot'],
    ])
  })

  it('keeps no source that is none', async () => {
    for (const source of ['A B', 'x'.repeat(33), '', 5, ['flyer']])
      await takeSignup({ ...post, source }, door())
    expect(inserted.map((taken) => taken.source)).toEqual(Array(5).fill(undefined))
  })

  it('that can’t be stored is not answered as if it were', async () => {
    const insert = () => Promise.reject(new Error('the disk is full'))
    await expect(takeSignup(post, door({ insert }))).rejects.toThrow('the disk is full')
  })
})

describe('refused with a sentence at each field is', () => {
  it.each([
    ['email', { email: undefined }, en.content.emailMissing],
    ['email', { email: ' ' }, en.content.emailMissing],
    ['email', { email: ['a@example.org'] }, en.content.emailMissing],
    ['email', { email: 'a@example.org, b@example.org' }, en.content.emailInvalid],
    ['email', { email: `${'a'.repeat(250)}@example.org` }, en.content.emailInvalid],
    ['firstName', { firstName: '' }, en.content.firstNameMissing],
    ['firstName', { firstName: 'a'.repeat(81) }, en.content.nameTooLong],
    ['phone', { phone: '12' }, en.content.phoneInvalid],
    ['phone', { phone: '911 234 567' }, en.content.phoneInvalid],
    ['postalCode', { postalCode: '<b>' }, en.content.postalCodeInvalid],
    ['country', { country: 'XX' }, en.content.countryInvalid],
    ['consents.contact', { consents: 'news' }, en.content.consentMissing],
  ])('%s of %j', async (field, change, message) => {
    expect(await errorsOf({ ...post, ...change })).toEqual([{ field, message }])
    expect(inserted).toEqual([])
  })

  it('all of them at once, in the language of the post', async () => {
    const { status, body } = await takeSignup({ call: 'open-it', language: 'es', phone: '1' }, door())
    expect(status).toBe(400)
    expect(body).toEqual({
      ...{ type: 'urn:broadside:problem:BAD_ENTRY', title: 'An entry can’t be taken', status: 400 },
      ...{ code: 'BAD_ENTRY', detail: es.content.refused, message: es.content.refused },
      errors: [
        { field: 'email', message: es.content.emailMissing },
        { field: 'firstName', message: es.content.firstNameMissing },
        { field: 'phone', message: es.content.phoneInvalid },
        { field: 'consents.contact', message: es.content.consentMissing },
      ],
    })
  })
})

describe('of words that changed since the form was shown, asked anew are', () => {
  const [contact, news] = form.consents as [SignupForm['consents'][0], SignupForm['consents'][0]]
  const changed = { ...news, wording: 'Send me all your news.' }
  const ask = (shown: SignupForm, now: SignupForm, consents: unknown = ['contact', 'news']) =>
    errorsOf({ ...post, consents, version: toFormVersion(shown) }, { found: { kind: 'form', form: now } })
  const message = en.content.consentsChanged

  it('those alone that were ticked', async () => {
    const now = { ...form, consents: [changed, contact] }
    expect(await ask(form, now)).toEqual([{ field: 'consents.news', message }])
    expect(await ask(form, now, 'contact')).toEqual([])
    expect(await ask(form, { ...form, consents: [news, contact] })).toEqual([])
    expect(await ask(form, { ...form, consents: [contact] })).toEqual([])
  })

  it('all, under another privacy notice or in another language', async () => {
    for (const now of [{ noticeVersion: '2026-12' }, { noticeVersion: undefined }, { language: 'es' }])
      expect(await ask(form, { ...form, ...now })).toEqual([{ field: 'consents', message }])
    for (const version of ['', '.', 5, null, [], 'of yesterday'])
      expect(await errorsOf({ ...post, version })).toEqual([{ field: 'consents', message }])
  })

  it('beside what else is wrong', async () => {
    const sent = {
      ...post,
      email: '',
      consents: 'contact',
      version: toFormVersion({ ...form, consents: [changed] }),
    }
    expect(await errorsOf(sent)).toEqual([
      { field: 'email', message: en.content.emailMissing },
      { field: 'consents.contact', message },
    ])
  })
})

describe('the call', () => {
  it('that takes no signups is refused alone, in one sentence, whatever else is wrong', async () => {
    expect(await errorsOf({ call: 'secret' }, { found: { kind: 'none' } })).toEqual([
      { field: 'call', message: en.content.callUnknown },
    ])
  })

  it('that is over says so, and names the one to go on with', async () => {
    expect(await errorsOf(post, { found: { kind: 'closed' } })).toEqual([
      { field: 'call', message: 'This call is over.' },
    ])
    expect(await errorsOf(post, { found: { kind: 'closed', next: 'Cost $& more' } })).toEqual([
      { field: 'call', message: 'This call is over. Go on with: Cost $& more' },
    ])
  })

  it('is asked for in the language of the post, else of the browser, else of the site', async () => {
    await takeSignup({ ...post, language: 'es' }, door({ accepted: ['en'] }))
    await takeSignup({ ...post, language: 'fr' }, door({ accepted: ['fr', 'es'] }))
    await takeSignup({ ...post, language: 'constructor' }, door())
    expect(asked.map(({ language }) => language)).toEqual(['es', 'es', 'en'])
  })
})

it('whatever is posted is taken whole or refused with a field and a sentence', async () => {
  const names = ['call', 'email', 'consents', 'language', 'source', '__proto__', ...optionalFields]
  const anything = fc.oneof(
    fc.anything(),
    fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.anything(), fc.constantFrom('a@example.org', 'contact')),
    ),
  )
  await fc.assert(
    fc.asyncProperty(anything, async (sent) => {
      const { status, body } = await takeSignup(sent, door())
      if (status === 202) return
      expect(body.errors.length).toBeGreaterThan(0)
      for (const { field, message } of body.errors) expect([field, message].every(Boolean)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let editor: Record<string, string>
let organiser: Record<string, string>

const password = 'four words in a row'
const whole = {
  name: 'Open Doors',
  contactEmail: 'hello@example.org',
  controller: 'Open Doors, 1 Street, Town',
}

const logIn = async (role: 'editor' | 'organiser') => {
  const email = `${role}@example.org`
  await host.payload.create({
    collection: 'users',
    data: { name: role, email, password, roles: [role] } as never,
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: { email, password } })
  return { Authorization: `JWT ${token}` }
}

beforeAll(async () => {
  host = await startTestHost()
  editor = await logIn('editor')
  organiser = await logIn('organiser')
  await host.payload.updateGlobal({ slug: 'organisation', data: whole, overrideAccess: true })
})
afterAll(() => host.stop())

it('describes itself without a function: Payload hands a global’s description to the browser as it is', () => {
  const { admin } = host.payload.config.globals.find(({ slug }) => slug === 'organisation')!
  expect(admin?.description).toEqual({ en: expect.any(String), es: expect.any(String) })
})

const save = (data: object, headers: Record<string, string> = editor) =>
  rest(host.config)('/api/globals/organisation', {
    method: 'POST',
    headers,
    body: JSON.stringify({ ...whole, ...data }),
  })

const fault = async (data: object, headers = editor) => {
  const answer = await save(data, headers)
  const body = await answer.json()
  expect(answer.status, JSON.stringify(body)).toBe(400)
  return body.errors[0].data.errors[0] as { path: string; message: string }
}

it('name, contact and who answers for the data are required', async () => {
  expect((await fault({ name: ' ' })).path).toBe('name')
  expect((await fault({ contactEmail: '' })).path).toBe('contactEmail')
  expect((await fault({ controller: '' })).path).toBe('controller')
})

it('a contact is one e-mail address, in any script, trimmed', async () => {
  for (const contactEmail of [
    'hello',
    'a@example.org, b@example.org',
    'Us <us@example.org>',
    'a@b\nBcc: c@d.org',
  ])
    expect((await fault({ contactEmail })).message).toMatch(/not one e-mail address/)
  const answer = await save({ contactEmail: ' josé@exämple.org ' })
  expect((await answer.json()).result.contactEmail).toBe('josé@exämple.org')
})

it('a colour is #rrggbb, and ours where none is chosen', async () => {
  const { result } = await (await save({})).json()
  expect(result).toMatchObject({ accentColour: '#c8102e', inkColour: '#1a1a1a' })
  for (const accentColour of ['red', '#fff', '#12345g', '#123456;', 'url(x)'])
    expect(await fault({ accentColour })).toMatchObject({
      path: 'accentColour',
      message: expect.stringMatching(/#c8102e/),
    })
  expect((await save({ accentColour: '#00AAff' })).status).toBe(200)
})

it('an address is http or https', async () => {
  expect((await fault({ siteURL: 'javascript:alert(1)' })).path).toBe('siteURL')
  expect((await fault({ socials: [{ platform: 'mastodon', url: 'ftp://x.example' }] })).path).toBe(
    'socials.0.url',
  )
  const answer = await save({ socials: [{ platform: 'mastodon', url: ' HTTPS://Social.example/@us ' }] })
  expect((await answer.json()).result.socials[0].url).toBe('https://social.example/@us')
})

it('a social account has an address', async () => {
  expect((await fault({ socials: [{ platform: 'mastodon' }] })).path).toBe('socials.0.url')
})

it('a privacy notice has a version', async () => {
  const privacyNoticeURL = 'https://example.org/privacy'
  expect((await fault({ privacyNoticeURL })).path).toBe('privacyNoticeVersion')
  expect((await save({ privacyNoticeURL, privacyNoticeVersion: '2026-11' })).status).toBe(200)
})

describe('while a call is live with a form to sign up', () => {
  const notice = { privacyNoticeURL: 'https://example.org/privacy', privacyNoticeVersion: '2026-11' }
  const ground = { controller: whole.controller, ...notice }
  const needs = /^Live calls with a form to sign up need this: “Vigil”\. Close them/
  let call: number | string
  const update = (data: object) =>
    host.payload.update({ collection: 'calls', id: call, data: data as never, overrideAccess: true })
  const read = async () => {
    const said = await host.payload.findGlobal({ slug: 'organisation', depth: 0, overrideAccess: true })
    return { controller: said.controller, privacyNoticeURL: said.privacyNoticeURL }
  }

  beforeAll(async () => {
    await save(notice)
    const { id } = await host.payload.create({
      collection: 'calls',
      data: {
        ...{ title: 'Vigil', summary: 'In short.', languages: ['en'], _status: 'published' },
        opensAt: new Date(Date.now() + 3_600_000).toISOString(),
        actions: [{ blockType: 'signUp', heading: 'Join us', button: 'Count me in' }],
      } as never,
      overrideAccess: true,
    })
    call = id
  })

  it('its privacy notice can’t be emptied over REST, in either language, which names the call', async () => {
    const emptied = { privacyNoticeURL: '', privacyNoticeVersion: '' }
    expect(await fault(emptied)).toMatchObject({
      path: 'privacyNoticeURL',
      message: expect.stringMatching(needs) as string,
    })
    expect(await fault({ ...notice, privacyNoticeURL: null })).toMatchObject({ path: 'privacyNoticeURL' })
    expect((await fault(emptied, { ...editor, 'accept-language': 'es' })).message).toContain(
      'formulario de inscripción que lo necesitan: «Vigil». Ciérralos',
    )
    expect((await fault({ ...notice, controller: ' ' })).path).toBe('controller')
    expect(await read()).toEqual({
      controller: whole.controller,
      privacyNoticeURL: notice.privacyNoticeURL,
    })
  })

  it('nor over GraphQL, nor by code', async () => {
    const answer = await GRAPHQL_POST(host.config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...editor },
        body: JSON.stringify({
          query: 'mutation ($data: mutationOrganisationInput!) { updateOrganisation(data: $data) { name } }',
          variables: { data: { ...whole, privacyNoticeURL: '' } },
        }),
      }),
    )
    expect(JSON.stringify(await answer.json())).toContain('Live calls with a form to sign up need this')
    await expect(
      host.payload.updateGlobal({
        slug: 'organisation',
        data: { privacyNoticeVersion: null },
        overrideAccess: true,
      }),
    ).rejects.toThrow('Live calls with a form to sign up need this: “Vigil”.')
    expect(await read()).toMatchObject({ privacyNoticeURL: notice.privacyNoticeURL })
  })

  it('what they need can be reworded, and emptied once the call is closed, a draft or without its form', async () => {
    expect((await save({ ...ground, privacyNoticeVersion: '2026-12' })).status).toBe(200)
    const empty = async () => {
      expect((await save({ privacyNoticeURL: '', privacyNoticeVersion: '' })).status).toBe(200)
      expect((await save(ground)).status).toBe(200)
    }
    await update({ _status: 'draft' })
    await empty()
    await update({
      _status: 'published',
      opensAt: null,
      closesAt: new Date(Date.now() - 3_600_000).toISOString(),
    })
    await empty()
    await update({ _status: 'published', closesAt: null })
    await fault({ privacyNoticeURL: '', privacyNoticeVersion: '' })
    await update({
      _status: 'published',
      actions: [{ blockType: 'spread', heading: 'Spread the word' }],
    })
    await empty()
  })
})

it('the language of new calls is one of the content locales', async () => {
  expect((await fault({ defaultLanguage: 'fr' })).path).toBe('defaultLanguage')
  expect((await save({ defaultLanguage: 'es' })).status).toBe(200)
})

it('the zone of new dates is one that there is', async () => {
  expect((await fault({ timeZone: 'Europe/Atlantis' })).path).toBe('timeZone')
  expect((await save({ timeZone: 'Europe/Madrid' })).status).toBe(200)
})

it('the refusal speaks Spanish to who asks in Spanish', async () => {
  const { message } = await fault({ accentColour: 'rojo' }, { ...editor, 'Accept-Language': 'es' })
  expect(message).toMatch(/no es un color/)
})

it('everybody reads it, and editors alone write it', async () => {
  for (const headers of [{}, organiser]) {
    expect((await rest(host.config)('/api/globals/organisation', { headers })).status).toBe(200)
    expect((await save({ name: 'Mine' }, headers)).status).toBe(403)
  }
})

import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let headers: Record<string, string>

beforeAll(async () => {
  host = await startTestHost()
  const login = { email: 'editor@example.org', password: 'a long enough password' }
  await host.payload.create({
    collection: 'users',
    data: { ...login, name: 'Editor', roles: ['editor'] },
    overrideAccess: true,
  })
  const { token } = await host.payload.login({ collection: 'users', data: login })
  headers = { authorization: `JWT ${token}` }
})
afterAll(() => host.stop())

const send = (method: string, path: string, data: object) =>
  rest(host.config)(path, { method, headers, body: JSON.stringify(data) })

it.each(['all', '*'])('a slogan is neither made nor changed in the locale %s', async (locale) => {
  const made = await send('POST', `/api/slogans?locale=${locale}`, { text: 'Lost words' })
  expect([made.status, (await made.json()).errors?.[0].data.errors[0].path]).toEqual([400, 'locale'])
  const { id } = await host.payload.create({
    collection: 'slogans',
    data: { text: `Kept words ${locale}` },
    overrideAccess: true,
  })
  const path = `/api/slogans/${id}?locale=${locale}`
  expect((await send('PATCH', path, { text: 'Lost words' })).status).toBe(400)
  expect(await host.payload.findByID({ collection: 'slogans', id, overrideAccess: true })).toMatchObject({
    text: `Kept words ${locale}`,
  })
})

it('no list of languages, and none that is not known, is published alone', async () => {
  const made = await send('POST', '/api/calls?draft=true', { title: 'Kept words' })
  const { doc } = (await made.json()) as { doc: { id: number | string } }
  for (const query of [
    'publishSpecificLocale[]=es',
    'publishSpecificLocale=xx',
    'publishSpecificLocale[a]=es',
  ])
    for (const [method, path] of [
      ['PATCH', `/api/calls/${doc.id}?draft=true&${query}`],
      ['POST', `/api/slogans?${query}`],
    ] as const)
      expect([query, method, (await send(method, path, { summary: 'Lost words' })).status]).toEqual([
        query,
        method,
        400,
      ])
})

it('the Local API refuses it too', async () => {
  const attempt = host.payload.create({
    collection: 'calls',
    data: { title: 'Lost words' },
    draft: true,
    locale: 'all' as never,
    overrideAccess: true,
  })
  await expect(attempt).rejects.toMatchObject({ status: 400 })
})

it('so does the organisation', async () => {
  const data = { name: 'Us', contactEmail: 'us@example.org', controller: 'Us', about: 'Lost words' }
  expect((await send('POST', '/api/globals/organisation?locale=all', data)).status).toBe(400)
})

it('so does each noun that has a text in each language', () => {
  const hasTexts = (fields: unknown) => JSON.stringify(fields).includes('"localized":true')
  const nouns = [...host.config.collections, ...host.config.globals].filter(({ fields }) => hasTexts(fields))
  expect(nouns.map(({ slug }) => slug)).toEqual(['calls', 'slogans', 'media', 'consents', 'organisation'])
  for (const { slug, hooks } of nouns)
    expect([slug, hooks.beforeOperation?.map(({ name }) => name)]).toEqual([
      slug,
      expect.arrayContaining([expect.stringMatching(/^write(GlobalIn)?OneLocale$/)]),
    ])
})

describe('a call in two languages', () => {
  const action = (heading: string, more: object = {}) => ({ blockType: 'spread', heading, ...more })
  const publish = async (more: object = {}) => {
    const { doc } = (await (
      await send('POST', '/api/calls?locale=en', {
        languages: ['en', 'es'],
        title: 'Open the gate',
        summary: 'It is shut.',
        actions: [action('Spread it', { text: 'Tell everybody.' })],
        ...more,
      })
    ).json()) as { doc: { id: number | string; actions: { id: string }[] } }
    const spanish = {
      title: 'Abran la puerta',
      summary: 'Está cerrada.',
      actions: [action('Difúndelo', { id: doc.actions[0]!.id })],
      _status: 'published',
    }
    const answer = await send('PATCH', `/api/calls/${doc.id}?locale=es&depth=0`, spanish)
    return { id: doc.id, answer: (await answer.json()) as { doc: Record<string, unknown> } }
  }
  const read = (id: number | string, locale: 'en' | 'es', draft = false) =>
    host.payload.findByID({
      collection: 'calls',
      id,
      locale,
      draft,
      depth: 0,
      fallbackLocale: false,
      overrideAccess: true,
    })

  it('is published in one without texts of the other in the answer, which the panel would store', async () => {
    const body = { root: { type: 'root', children: [], version: 1 } }
    const { id, answer } = await publish({ body })
    expect(answer.doc).toMatchObject({ title: 'Abran la puerta', _status: 'published' })
    expect(answer.doc.body ?? null).toBeNull()
    expect((answer.doc.actions as { text?: string }[])[0]!.text ?? null).toBeNull()
    await send('PATCH', `/api/calls/${id}?locale=es&draft=true&autosave=true`, answer.doc)
    const stored = await read(id, 'es', true)
    expect(stored.body ?? null).toBeNull()
    expect(stored.actions?.[0]?.text ?? null).toBeNull()
  })

  it('still answers with the fallback that a client asks for', async () => {
    const { id } = await publish()
    const path = `/api/calls/${id}?locale=es&draft=true&depth=0&fallback-locale=en`
    const { doc } = (await (await send('PATCH', path, { summary: 'Sigue cerrada.' })).json()) as {
      doc: { actions: { text: string }[] }
    }
    expect(doc.actions[0]!.text).toBe('Tell everybody.')
  })

  it('stays live as it is when one language is copied over the other: the copy is a draft', async () => {
    const { id } = await publish()
    const { user } = await host.payload.auth({ headers: new Headers(headers) })
    const req = await createLocalReq({ user: user! }, host.payload)
    await copyDataFromLocale({
      req,
      collectionSlug: 'calls',
      docID: id,
      fromLocale: 'en',
      toLocale: 'es',
      overrideData: true,
    })
    expect(await read(id, 'es')).toMatchObject({ title: 'Abran la puerta', _status: 'published' })
    expect(await read(id, 'es', true)).toMatchObject({ title: 'Open the gate', _status: 'draft' })
  })

  it('is copied in the language that is named, and in none that is not known', async () => {
    const { id } = await publish()
    const copy = (query: string) =>
      send('POST', `/api/calls/${id}/duplicate?locale=es&selectedLocales=${query}`, {})
    const { doc } = (await (await copy('es')).json()) as { doc: { id: number | string } }
    expect(await read(doc.id, 'es', true)).toMatchObject({ summary: 'Está cerrada.' })
    expect((await read(doc.id, 'en', true)).summary ?? null).toBeNull()
    expect((await copy('es,xx')).status).toBe(400)
  })

  it('gives the copy of a row what the row says in the other language, and the rows in it too', async () => {
    const { doc } = (await (
      await send('POST', '/api/calls?locale=en&draft=true', {
        title: 'Copied rows',
        actions: [action('Spread it', { messages: [{ channel: 'email', message: 'Come!' }] })],
      })
    ).json()) as { doc: { id: number | string; actions: { id: string; messages: { id: string }[] }[] } }
    const [row] = doc.actions
    const [message] = row!.messages
    const path = (locale: string) => `/api/calls/${doc.id}?draft=true&locale=${locale}`
    const spanish = { ...message, message: '¡Vengan!' }
    await send('PATCH', path('es'), { actions: [{ ...row, heading: 'Difúndelo', messages: [spanish] }] })
    const copied = { ...row, id: '68a1b2c3d4e5f60718293a4b', heading: 'Spread it again' }
    const copiedMessage = { ...message, id: '68a1b2c3d4e5f60718293a4c' }
    const another = { ...message, id: '68a1b2c3d4e5f60718293a4d', message: 'Come too!' }
    await send('PATCH', path('en'), {
      actions: [
        { ...row, messages: [message, another] },
        { ...copied, messages: [copiedMessage] },
      ],
      _rowCopies: {
        [copied.id]: row!.id,
        [copiedMessage.id]: message!.id,
        [another.id]: message!.id,
        ['__proto__']: row!.id,
      },
    })
    expect((await read(doc.id, 'es', true)).actions).toMatchObject([
      { id: row!.id, heading: 'Difúndelo', messages: [spanish, { id: another.id, message: '¡Vengan!' }] },
      { id: copied.id, heading: 'Difúndelo', messages: [{ id: copiedMessage.id, message: '¡Vengan!' }] },
    ])
    expect((await read(doc.id, 'en', true)).actions).toMatchObject([
      { heading: 'Spread it', messages: [{ message: 'Come!' }, { message: 'Come too!' }] },
      { heading: 'Spread it again', messages: [{ message: 'Come!' }] },
    ])
  })
})

import { setTimeout as sleep } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { addSink, keptRoute, readDraftCall, readOrganisation } from 'payload-broadside'
import { type Call, type CallList, type Problem } from 'payload-broadside/types'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  callListSchema,
  callSchema,
  organisationSchema,
  problemSchema,
} from '../../../plugins/content-api/contract/index.js'
import { rest } from '../../helpers/rest.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'
import {
  body,
  campaign,
  type Id,
  linkTo,
  paragraph,
  says,
  shows,
} from '../../helpers/content-api/campaign.js'

let host: TestHost
let write: ReturnType<typeof campaign>
let city: Id
let secret: Id
let english: Id
let border: Id
let image: Id
let goneSlogan: Id

const get = (path: string, init?: RequestInit) => rest(host.config)(`/api/v1${path}`, init)
const read = async (path: string): Promise<Call> => (await get(path)).json()
const problem = async (answer: Response): Promise<[number, string]> => {
  const it: Problem = problemSchema.parse(await answer.json())
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(it.status).toBe(answer.status)
  return [answer.status, it.code]
}

beforeAll(async () => {
  host = await startTestHost()
  write = campaign(host.payload)
  await host.payload.updateGlobal({
    slug: 'organisation',
    data: {
      ...signupOrganisation,
      about: 'We walk along.',
      controller: 'Open Roads, 1 Gate Street',
      socials: [{ platform: 'mastodon', url: 'https://social.example/@openroads' }],
    } as never,
    overrideAccess: true,
  })
  image = await write.image('A bridge with people on it')
  const slogan = await write.slogan('Let them all in!', '¡Déjenlos entrar!')
  goneSlogan = await write.slogan('This one goes away', 'Esta se va')
  city = (await write.live('In your city')).id
  const paused = (await write.live('Secret again')).id
  for (const id of [city, paused]) await write.offerInSpanish(id, 'Por ahora')
  english = (await write.live('English only')).id
  secret = (await write.draft({ title: 'Secret plan', slug: 'secret-plan' })).id
  const actions = [
    { blockType: 'joinCall', heading: 'In your city too', call: city },
    { blockType: 'joinCall', heading: 'Not yet', call: paused },
    {
      blockType: 'attend',
      heading: 'Come',
      what: 'Assembly',
      startsAt: '2031-05-01T18:00:00.000Z',
      startsAt_tz: 'Europe/Madrid',
      placeAfterSignup: true,
      place: 'Hidden mill',
      latitude: 1.5,
      longitude: 2.5,
    },
    { blockType: 'spread', heading: 'Spread it', source: 'rally' },
  ]
  const call = await write.draft({
    title: 'Open the border',
    summary: 'They walked for weeks.',
    languages: ['en', 'es'],
    slogans: [slogan, goneSlogan],
    image,
    actions,
    body: body(
      says('They walked.'),
      paragraph(linkTo(city, 'join in'), linkTo(secret, 'soon')),
      shows(image),
    ),
  })
  border = call.id
  const blocks = (call as unknown as { actions: { id: string }[] }).actions
  await write.edit(
    border,
    {
      title: 'Abran la frontera',
      summary: 'Caminaron durante semanas.',
      actions: blocks.map((block, index) => ({
        ...actions[index],
        id: block.id,
        heading: `Paso ${index}`,
        ...('what' in actions[index]! && { what: 'Asamblea' }),
      })),
    },
    'es',
  )
  await write.publish(border)
  // What the call points to changes under it.
  await write.publish(city, { languages: ['en'] })
  await write.withdraw(paused)
  await write.trash('slogans', goneSlogan)
})
afterAll(() => host.stop())

describe('a call', () => {
  it('is answered by its address, resolved, without anything that is not live', async () => {
    const call = await read('/calls/open-the-border')
    expect(callSchema.parse(call)).toEqual(call)
    expect(call.actions.map(({ type }) => type)).toEqual(['joinCall', 'attend', 'spread'])
    expect(call.slogans.map(({ text }) => text)).toEqual(['Let them all in!'])
    expect(call.image!.alt).toBe('A bridge with people on it')
    expect(call.shareImage).toMatchObject({ name: 'share', width: 1200, height: 630 })
    expect(call.image).toMatchObject({
      credit: 'Ana Luz, CC BY 4.0',
      focalPoint: { x: expect.any(Number) as number, y: expect.any(Number) as number },
    })
    expect(call.image!.sizes.map(({ width }) => width)).toEqual(
      call.image!.sizes.map(({ width }) => width).sort((a, b) => a - b),
    )
    expect(call.share.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['sms', 'threads']))
    expect(call.jsonLd['@graph'][0]).toMatchObject({
      '@type': 'Article',
      headline: 'Open the border',
      image: { url: call.shareImage!.url, creditText: 'Ana Luz, CC BY 4.0' },
    })
    expect(call.body!.html).toContain('<a href="http://localhost:3000/calls/in-your-city"')
    expect(call.body!.html).toContain('soon')
    expect(call.organisation).toMatchObject({ name: 'Open Roads', about: 'We walk along.' })
    expect(JSON.stringify(call)).not.toMatch(/secret|hidden|goes away|bridge\.jpg|filename|_status/i)
    expect(JSON.stringify(call)).not.toContain('Not yet')
  })

  it('shows images that are there', async () => {
    const { image: shown } = await read('/calls/open-the-border')
    for (const { url } of [shown!, ...shown!.sizes]) {
      expect((await rest(host.config)(new URL(url).pathname)).status).toBe(200)
    }
  })

  it('is answered in the language that the address asks for', async () => {
    const answer = await get('/calls/open-the-border?locale=es')
    const call: Call = await answer.json()
    expect(callSchema.parse(call)).toEqual(call)
    expect([answer.headers.get('content-language'), call.locale, call.title]).toEqual([
      ...['es', 'es', 'Abran la frontera'],
    ])
    expect([call.slogans[0]!.text, call.actions[0]!.heading]).toEqual(['¡Déjenlos entrar!', 'Paso 0'])
    expect(call.url).toBe('http://localhost:3000/es/calls/open-the-border')
    expect(call.actions[0]).toMatchObject({ call: { locale: 'en', title: 'In your city' } })
    expect(call.body).toBeNull()
  })

  it('is answered in its first language where it is not offered in the asked one, and says so', async () => {
    const answer = await get('/calls/english-only?locale=es')
    const call: Call = await answer.json()
    expect([answer.headers.get('content-language'), call.locale, call.title]).toEqual([
      ...['en', 'en', 'English only'],
    ])
    expect(call.url).toBe('http://localhost:3000/calls/english-only')
  })

  it('is the same for everybody: no cookie, header or log-in changes a byte', async () => {
    const login = { email: 'editor@example.org', password: 'four words in a row' }
    await host.payload.create({
      collection: 'users',
      data: { ...login, name: 'Editor', roles: ['editor'] },
      overrideAccess: true,
    })
    const { token } = await host.payload.login({ collection: 'users', data: login })
    const plain = await get('/calls/open-the-border')
    const known = await get('/calls/open-the-border', {
      headers: { 'Accept-Language': 'es', Authorization: `JWT ${token}`, Cookie: 'payload-lng=es' },
    })
    expect(await known.text()).toBe(await plain.text())
    expect(known.headers.get('etag')).toBe(plain.headers.get('etag'))
  })

  it('is not there while it is a draft, in the trash or unheard of', async () => {
    const trashed = await write.live('To the trash')
    await write.trash('calls', trashed.id)
    for (const slug of ['secret-plan', 'to-the-trash', 'nothing', String(border)]) {
      expect(await problem(await get(`/calls/${slug}`))).toEqual([404, 'CALL_NOT_FOUND'])
    }
  })

  it('stays as it was published while its editor works on a draft', async () => {
    await write.edit(english, { title: 'Unfinished words' })
    expect((await read('/calls/english-only')).title).toBe('English only')
  })

  it('sends whoever asks under an earlier address to the new one, in the same language', async () => {
    const { id } = await write.live('Old name')
    await host.payload.update({
      collection: 'calls',
      id,
      data: { slug: 'new-name', _status: 'published' },
      overrideAccess: true,
    })
    const answer = await get('/calls/old-name?locale=es')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      'http://localhost:3000/api/v1/calls/new-name?locale=es',
    ])
    expect((await get('/calls/old-name')).headers.get('location')).toBe(
      'http://localhost:3000/api/v1/calls/new-name',
    )
  })
})

describe('caches', () => {
  it('are told what they may keep, and get 304 for what they have', async () => {
    // In the second of a change `Last-Modified` says the second before.
    await sleep(1000 - (Date.now() % 1000))
    const answer = await get('/calls/in-your-city')
    const etag = answer.headers.get('etag')!
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(answer.headers.get('cache-control')).toMatch(
      /^public, .*s-maxage=\d+, stale-while-revalidate=\d+$/,
    )
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    for (const [name, value] of [
      ['If-None-Match', `"x", W/${etag}`],
      ['If-Modified-Since', answer.headers.get('last-modified')!],
    ] as const) {
      const again = await get('/calls/in-your-city', { headers: { [name]: value } })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
  })

  it('get a new answer when what a call points to changes or goes, not only the call itself', async () => {
    const next = await write.live('What comes next')
    const call = await write.live('Leads on', {
      actions: [{ blockType: 'joinCall', heading: 'Go on', call: next.id }],
    })
    const before = await get('/calls/leads-on')
    const since = { headers: { 'If-Modified-Since': before.headers.get('last-modified')! } }
    await write.withdraw(next.id)
    const after = await get('/calls/leads-on', since)
    expect(after.status).toBe(200)
    expect(((await after.json()) as Call).actions).toEqual([])
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    await write.trash('calls', call.id)
  })

  it('ask for heads alone and get the same head', async () => {
    for (const path of ['/calls/in-your-city', '/calls', '/openapi.json']) {
      const [whole, head] = [await get(path), await get(path, { method: 'HEAD' })]
      expect([head.status, await head.text()]).toEqual([200, ''])
      for (const name of ['etag', 'content-type', 'content-length', 'cache-control']) {
        expect(head.headers.get(name)).toBe(whole.headers.get(name))
      }
    }
    expect((await get('/calls/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  it('are answered before Payload is asked what the memory has, in the very same words', async () => {
    const before = keptRoute(host.config, async () => new Response('left to Payload'))
    const ask = (path: string, init?: RequestInit) =>
      before(new Request(`http://localhost:3000/api/v1${path}`, init))
    const said = async (answer: Response) => [
      answer.status,
      Object.fromEntries(answer.headers),
      await answer.text(),
    ]
    for (const path of ['/calls/in-your-city?locale=es', '/calls', '/openapi.json', '/organisation']) {
      const { headers } = await get(path)
      for (const init of [{}, { method: 'HEAD' }, { headers: { 'If-None-Match': headers.get('etag')! } }])
        expect(await said(await ask(path, init))).toEqual(await said(await get(path, init)))
      expect((await ask(path)).status).toBe(200)
    }
    await get('/calls/nothing')
    expect(await said(await ask('/calls/nothing'))).toEqual(await said(await get('/calls/nothing')))
    // What was asked for with every parameter is what is asked for without.
    expect((await ask('/calls?page=1&limit=20&locale=en')).headers.get('etag')).toMatch(/^"/)
    for (const path of [
      '/calls/unasked',
      '/calls?limit=0',
      '/calls?x=1',
      '/calls/%zz',
      '/signups/challenge?call=x',
      '/x',
    ])
      expect(await (await ask(path)).text()).toBe('left to Payload')
    expect(await (await ask('/calls', { method: 'POST' })).text()).toBe('left to Payload')
    expect(await (await before(new Request('http://localhost:3000/api/calls'))).text()).toBe(
      'left to Payload',
    )
  })

  it('are kept in the small part where somebody made up their parameters, and once however a path is spelled', async () => {
    const offers: { url: string; isMinor?: boolean; key: string }[] = []
    const end = addSink(host.payload, {
      keep: ({ key, url, kept }) => void offers.push({ key, url, isMinor: kept.prepared.isMinor }),
      drop: () => {},
      clear: () => {},
    })
    for (const path of [
      '/calls?limit=20&locale=es',
      '/calls?limit=7',
      '/calls?page=3',
      '/calls?modified=2020-01-01T00:00:00Z',
    ])
      await get(path)
    expect(offers.map(({ isMinor }) => isMinor)).toEqual([false, true, true, true])
    await get('/calls/in-your-city')
    await get('/calls/%69n-your%2Dcity')
    expect(offers.at(-1)!.key).toBe(offers.at(-2)!.key)
    end()
  })

  it('get plain bytes from a route, whatever coding they take: Next drops the header that would name it', async () => {
    const headers = { 'Accept-Encoding': 'br, gzip' }
    const before = keptRoute(host.config, () => Promise.reject(new Error('It is kept.')))
    const plain = await (await get('/calls')).text()
    for (const answer of [
      await get('/calls', { headers }),
      await before(new Request('http://localhost:3000/api/v1/calls', { headers })),
    ])
      expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([null, plain])
  })

  it('and scripts of other origins may ask first', async () => {
    const answer = await get('/calls', { method: 'OPTIONS', headers: { Origin: 'https://other.example' } })
    expect([answer.status, answer.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ])
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  })
})

describe('the description', () => {
  type Description = {
    openapi: string
    security: object[]
    paths: object
    components: { schemas: Record<string, object> }
  }

  it('holds real answers: what a client makes of it fits what it gets', async () => {
    const description: Description = await (await get('/openapi.json')).json()
    expect(description.openapi).toMatch(/^3\.1\./)
    expect(description.security).toEqual([])
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema(description, 'api')
    const holds = (name: string) => ajv.getSchema(`api#/components/schemas/${name}`)!
    const answers: [string, unknown][] = [
      ['Call', await read('/calls/open-the-border')],
      ['Call', await read('/calls/open-the-border?locale=es')],
      ['CallList', await (await get('/calls')).json()],
      ['Problem', await (await get('/calls/nothing')).json()],
    ]
    for (const [name, answer] of answers) {
      const fits = holds(name)
      expect([name, fits(answer), fits.errors]).toEqual([name, true, null])
    }
    expect(holds('Call')({ ...(answers[0]![1] as Call), state: 'paused' })).toBe(false)
  })

  it('names no schema that it does not hold', async () => {
    const description: Description = await (await get('/openapi.json')).json()
    const named = [...JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g)]
    expect(named.length).toBeGreaterThan(20)
    for (const [, name] of named) expect(description.components.schemas).toHaveProperty(name!)
  })
})

type Schema = {
  type?: string
  format?: string
  enum?: string[]
  minimum?: number
  maximum?: number
  $ref?: string
}
type Parameter = { name: string; in: 'path' | 'query'; schema: Schema & { pattern?: string } }
type Promised = {
  paths: Record<string, { get?: { parameters: Parameter[]; responses: Record<string, object> } }>
  components: { schemas: Record<string, Schema> }
}

describe('each parameter of the description', () => {
  const values = ({ type, format, enum: known, minimum, maximum }: Schema) =>
    format === 'date-time'
      ? {
          taken: ['2026-05-01T18:00:00Z', '9999-12-31T23:59:59-14:00', '0000-01-01T00:00:00+14:00'],
          refused: ['', 'x', '2026-05-01', '2026-02-30T18:00:00Z'],
        }
      : type === 'string' && !known
        ? { taken: ['open-the-border', 'ñandú'], refused: ['', 'a b', 'a\n', 'a'.repeat(201)] }
        : type === 'integer'
          ? {
              taken: [minimum!, maximum!],
              refused: [minimum! - 1, maximum! + 1, minimum! + 0.5, 'x', ''],
            }
          : { taken: known!, refused: ['', 'x', '*', known![0] + 'x'] }

  it('is taken in each of its values, and in no other', async () => {
    const { paths, components } = (await (await get('/openapi.json')).json()) as Promised
    const wrong: unknown[] = []
    for (const [path, { get: asked }] of Object.entries(paths)) {
      // What is posted has suites of its own.
      if (!asked) continue
      const there = path.replace(/\{\w+\}/g, 'open-the-border')
      for (const { name, in: place, schema } of asked.parameters) {
        if (place === 'path') continue
        const meant = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1)!]! : schema
        const { taken, refused } = values(meant)
        const ask = async (value: unknown) =>
          (await get(`${there}?${name}=${encodeURIComponent(String(value))}`)).status
        for (const value of taken) {
          const status = await ask(value)
          if (status === 400 || !(status in asked.responses)) wrong.push([path, name, value, status])
        }
        for (const value of refused) {
          const status = await ask(value)
          if (status !== 400) wrong.push([path, name, value, status])
        }
      }
    }
    expect(wrong).toEqual([])
    expect(Object.keys(paths).length).toBeGreaterThan(9)
  })

  it('that is part of an address leads nowhere where it does not fit', async () => {
    const { paths } = (await (await get('/openapi.json')).json()) as Promised
    for (const [path, { get: asked }] of Object.entries(paths))
      for (const { name, in: place, schema } of asked?.parameters ?? []) {
        if (place !== 'path') continue
        const fits = new RegExp(schema.pattern!, 'u')
        expect(['no-such', 'ñandú', 'a'.repeat(200)].every((slug) => fits.test(slug))).toBe(true)
        for (const slug of ['a b', 'a\0', 'a\n', 'a'.repeat(201)]) {
          expect(fits.test(slug)).toBe(false)
          const there = path
            .replace(`{${name}}`, encodeURIComponent(slug))
            .replace(/\{\w+\}/g, 'open-the-border')
          expect([path, slug, (await get(there)).status]).toEqual([path, slug, 404])
        }
      }
  })
})

describe('hostile requests', () => {
  it.each([
    ...['?locale=xx', '?locale=', '?locale=all', '?locale=*', '?locale[]=en', '?locale=en&locale=es'],
    ...['?limit=1e9', '?limit=0', '?limit=-1', '?limit=101', '?limit[gt]=1', '?limit=NaN', '?limit='],
    ...[
      '?page=-1',
      '?page=0',
      '?page=1.5',
      `?page=${'9'.repeat(40)}`,
      '?state=draft',
      '?state=',
      '?page=%00',
    ],
  ])('get 400 with the name of the parameter for %s', async (search) => {
    const answer = await get(`/calls${search}`)
    expect((await answer.clone().json()).detail).toContain(`\`${/\w+/.exec(search)![0]}\``)
    expect(await problem(answer)).toEqual([400, 'BAD_PARAMETER'])
  })

  it.each([
    ...[
      '%00',
      'a%00b',
      '..%2f..%2fetc',
      '%F0%9F%94%A5',
      "'%20OR%201=1--",
      '%7B%22$ne%22:null%7D',
      '[object]',
    ],
    ...['__proto__', 'constructor', '%0d%0aSet-Cookie:x', 'x'.repeat(300), '%EF%BF%BD', '%25', '*', '%5C'],
  ])('get 404 for the address %s', async (slug) => {
    expect(await problem(await get(`/calls/${slug}`))).toEqual([404, 'CALL_NOT_FOUND'])
  })

  it('get an empty page far past the end', async () => {
    const answer = await get('/calls?page=999999999999&limit=100')
    expect([answer.status, ((await answer.json()) as CallList).items]).toEqual([200, []])
  })

  it.each([
    'where[_status][equals]=draft',
    'trash=true',
    'draft=true',
    'sort=title',
    'depth=9',
    'utm_source=x',
  ])('are refused with ?%s, which is no parameter of theirs', async (search) => {
    expect(await problem(await get(`/calls?${search}`))).toEqual([400, 'BAD_PARAMETER'])
  })

  it('can plant no broken reference in a text that stops a call from being read', async () => {
    const odd = body(
      says('Still here'),
      paragraph(linkTo('abc', 'a')),
      paragraph(linkTo(2 ** 40, 'b')),
      shows('x'),
    )
    const { id } = await write.live('Broken references')
    await host.payload.db.updateOne({
      collection: 'calls',
      id,
      data: { body: { en: odd } },
      returning: false,
    })
    const call = await read('/calls/broken-references')
    expect(call.body!.html).toBe('<p>Still here</p><p>a</p><p>b</p>')
  })
})

describe('a preview', () => {
  it('shows an editor the draft in the shape of a live call, incomplete as it is', async () => {
    const { user } = await host.payload.login({
      collection: 'users',
      data: { email: 'editor@example.org', password: 'four words in a row' },
    })
    const call = await readDraftCall({
      payload: host.payload,
      id: secret,
      locale: 'es',
      user: user as never,
    })
    expect(callSchema.parse(call)).toEqual(call)
    expect(call).toMatchObject({ slug: 'secret-plan', title: '', locale: 'es' })
  })

  it('shows a draft to nobody else', async () => {
    expect(
      await readDraftCall({ payload: host.payload, id: secret, locale: 'en', user: null as never }),
    ).toBeNull()
  })
})

it('the organisation’s public words are those of the contract and no more', async () => {
  const organisation = await readOrganisation({ payload: host.payload, locale: 'en' })
  expect(organisationSchema.parse(organisation)).toEqual(organisation)
  expect(organisation).toEqual({
    name: 'Open Roads',
    url: 'http://localhost:3000',
    logo: null,
    about: 'We walk along.',
    email: 'press@example.org',
    socials: [{ platform: 'mastodon', url: 'https://social.example/@openroads' }],
    controller: 'Open Roads, 1 Gate Street',
    privacyNotice: { url: 'https://open-roads.example/privacy', version: '2026-11' },
  })
  const answer = await get('/organisation')
  expect(await answer.json()).toEqual(organisation)
  expect(answer.headers.get('content-language')).toBe('en')
  expect((await read('/calls/in-your-city')).organisation).toEqual(organisation)
})

it('a list holds what the contract says of it', async () => {
  const list: CallList = await (await get('/calls?limit=100')).json()
  expect(callListSchema.parse(list)).toEqual(list)
  expect(list.items.find(({ slug }) => slug === 'open-the-border')).toMatchObject({
    slogan: 'Let them all in!',
    image: { alt: 'A bridge with people on it', credit: 'Ana Luz, CC BY 4.0' },
  })
  expect(JSON.stringify(list)).not.toMatch(/secret|trash/i)
})

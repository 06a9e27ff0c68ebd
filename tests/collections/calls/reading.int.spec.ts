import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { CollectionSlug, Field, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, says } from '../../helpers/content-api/campaign.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Id = number | string

let host: TestHost
let payload: Payload
let ask: ReturnType<typeof rest>
let id: Id
let leading: Id

const marker = 'Unfinished'

/** A value for each text of a language, at any depth. */
const toTexts = (fields: Field[], say: (name: string) => string): Data =>
  Object.assign(
    {},
    ...fields.map((field): Data => {
      if (field.type === 'tabs')
        return toTexts(
          field.tabs.flatMap((tab) => tab.fields),
          say,
        )
      if (field.type === 'row' || field.type === 'collapsible') return toTexts(field.fields, say)
      if (!('name' in field) || !field.name) return {}
      if (field.type === 'array') return { [field.name]: [toTexts(field.fields, say)] }
      if (field.type === 'blocks')
        return {
          [field.name]: field.blocks.map((block) => ({
            blockType: block.slug,
            ...toTexts(block.fields, say),
          })),
        }
      if (!('localized' in field) || !field.localized) return {}
      return { [field.name]: field.type === 'richText' ? body(says(say(field.name))) : say(field.name) }
    }),
  ) as Data

/** A document with its texts replaced, row by row. */
const translate = (stored: Data, texts: Data): Data =>
  Object.fromEntries(
    [...new Set([...Object.keys(stored), ...Object.keys(texts)])].map((name) => {
      const [was, is] = [stored[name], texts[name]]
      if (!Array.isArray(is)) return [name, is ?? was]
      const rows = (Array.isArray(was) ? was : []) as Data[]
      const wanted = is as Data[]
      return [
        name,
        rows.map((row) => translate(row, wanted.find(({ blockType }) => blockType === row.blockType) ?? {})),
      ]
    }),
  )

/** The paths of all texts of a language, as a filter names them. */
const toPaths = (fields: Field[], before = ''): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs')
      return toPaths(
        field.tabs.flatMap((tab) => tab.fields),
        before,
      )
    if (field.type === 'row' || field.type === 'collapsible') return toPaths(field.fields, before)
    if (!('name' in field) || !field.name) return []
    const path = `${before}${field.name}`
    if (field.type === 'array') return toPaths(field.fields, `${path}.`)
    if (field.type === 'blocks')
      return [...new Set(field.blocks.flatMap((block) => toPaths(block.fields, `${path}.`)))]
    return 'localized' in field && field.localized ? [path] : []
  })

const fieldsOf = () => payload.collections.calls.config.fields
const write = (one: Id, data: Data, locale = 'en', draft = true) =>
  payload.update({
    collection: 'calls',
    id: one,
    data: data as never,
    locale: locale as never,
    draft,
    overrideAccess: true,
  })

const complete = (title: string, more: Data = {}): Data => ({
  ...{ title, summary: 'Come and stand with us.', languages: ['en'], _status: 'published' },
  actions: [{ blockType: 'spread', heading: 'Spread' }],
  ...more,
})
const publish = async (data: Data): Promise<Id> =>
  (await payload.create({ collection: 'calls', data: data as never, overrideAccess: true })).id

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  ask = rest(host.config)
  id = await publish({
    ...complete('Meet at the gate'),
    closesAt: '2035-01-01T00:00:00.000Z',
    updates: [{ heading: 'Since then', body: 'Much.' }],
    partners: [{ name: 'Partner' }],
    actions: [
      { blockType: 'link', heading: 'Write', label: 'Write', url: 'https://example.org/' },
      { blockType: 'spread', heading: 'Spread', messages: [{ channel: 'email', message: 'Look' }] },
      {
        ...{ blockType: 'attend', heading: 'Come', what: 'A vigil', place: 'The gate' },
        ...{ startsAt: '2035-01-01', startsAt_tz: 'Europe/Madrid' },
      },
    ],
  })
  // Somebody has begun to translate it, and has not said that it is offered.
  const stored = (await payload.findByID({
    collection: 'calls',
    id,
    overrideAccess: true,
  })) as unknown as Data
  const texts = toTexts(fieldsOf(), (name) => `${marker} ${name}`)
  await write(id, { ...translate(stored, texts), _status: 'published' }, 'es', false)
  leading = await publish(
    complete('Leads there', { actions: [{ blockType: 'joinCall', heading: 'Join', call: id }] }),
  )
})
afterAll(() => host.stop())

const readText = async (path: string) => {
  const answer = await ask(path)
  return { status: answer.status, text: await answer.text() }
}
const overGraphQL = async (query: string) =>
  (
    await GRAPHQL_POST(host.config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    )
  ).text()

describe('a language that a live call is not offered in', () => {
  it('holds texts of every kind, which an editor reads', async () => {
    const doc = await payload.findByID({ collection: 'calls', id, locale: 'es', overrideAccess: true })
    expect(JSON.stringify(doc).split(marker).length).toBeGreaterThan(8)
  })

  it.each([
    ...['', '?locale=es', '?locale=all', '?locale=es&fallback-locale=en', '?fallback-locale=es', '?locale=*'],
    ...[
      '?locale=es&draft=true',
      '?locale=es&select[title]=true',
      '?locale=all&depth=3',
      '?locale=en&depth=0',
    ],
  ])('is read by no visitor, with %s', async (query) => {
    for (const path of [`/api/calls/${id}${query}`, `/api/calls${query}`, `/api/calls/${leading}${query}`]) {
      const { status, text } = await readText(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toContain(marker)
    }
  })

  it('is read by no visitor over GraphQL or the Local API', async () => {
    for (const locale of ['es', 'en'])
      expect(
        await overGraphQL(
          `{ Calls(locale: ${locale}) { docs { id title summary body languages actions { ... on LinkAction { heading text label } } } } }`,
        ),
      ).not.toContain(marker)
    for (const locale of ['es', 'all'] as const)
      expect(
        JSON.stringify(
          await payload.find({ collection: 'calls', locale: locale as never, overrideAccess: false }),
        ),
      ).not.toContain(marker)
  })

  it('is found out by no filter and no order', async () => {
    const paths = toPaths(fieldsOf())
    expect(paths.length).toBeGreaterThan(15)
    for (const path of paths)
      for (const query of [
        `where[${path}][like]=${marker}&locale=es`,
        `where[${path}.es][like]=${marker}`,
        `where[or][0][${path}][exists]=true&locale=es`,
        `sort=${path}&locale=es`,
        `sort=${path}.es`,
      ]) {
        for (const door of ['', '/count']) {
          const { status, text } = await readText(`/api/calls${door}?${query}`)
          if (query.startsWith('sort') && door === '/count') continue
          expect([query, status >= 400 && status < 500, text.includes('totalDocs')]).toEqual([
            query,
            true,
            false,
          ])
        }
      }
  })
})

describe('a language that a live call is offered in', () => {
  it('is read by visitors at every door, alone and through another call', async () => {
    for (const path of [
      `/api/calls/${id}`,
      `/api/calls/${id}?select[title]=true`,
      `/api/calls/${leading}?depth=1`,
    ])
      expect((await readText(path)).text).toContain('Meet at the gate')
    expect(await overGraphQL(`{ Call(id: ${JSON.stringify(id)}) { title } }`)).toContain('Meet at the gate')
    const doc = await payload.findByID({ collection: 'calls', id, overrideAccess: false })
    expect(doc).toMatchObject({ title: 'Meet at the gate', summary: 'Come and stand with us.' })
  })
})

it('what is prepared for the closing is read by visitors once the call is closed, and not before', async () => {
  const next = await publish(complete('What comes next'))
  const call = await publish(
    complete('Soon over', {
      closesAt: '2035-01-01T00:00:00.000Z',
      ...{ result: 'won', outcome: 'They gave in', closedMessage: 'Thank you', next },
    }),
  )
  const read = async () => (await (await ask(`/api/calls/${call}?depth=0`)).json()) as Data
  const prepared = ['result', 'outcome', 'closedMessage', 'next']
  const before = await read()
  expect(prepared.filter((name) => name in before)).toEqual([])
  await write(call, { closesAt: '2026-01-01T00:00:00.000Z', _status: 'published' }, 'en', false)
  expect(await read()).toMatchObject({
    result: 'won',
    outcome: 'They gave in',
    closedMessage: 'Thank you',
    next,
  })
})

it('a place is read by visitors unless it is told after signing up', async () => {
  const attend = {
    ...{ blockType: 'attend', heading: 'Come', what: 'A vigil', startsAt: '2035-01-01T18:00:00.000Z' },
    startsAt_tz: 'Europe/Madrid',
    ...{ place: 'Corner Street 5', latitude: 12.5, longitude: 13.5 },
  }
  for (const placeAfterSignup of [true, false]) {
    const call = await publish(complete('Come', { actions: [{ ...attend, placeAfterSignup }] }))
    const { text } = await readText(`/api/calls/${call}`)
    for (const word of ['Corner Street 5', '12.5', '13.5'])
      expect(text.includes(word)).toBe(!placeAfterSignup)
    expect(text).toContain('A vigil')
  }
})

it('a place that is told after signing up is read by nobody who leaves out that it is', async () => {
  const call = await publish(
    complete('Come unseen', {
      actions: [
        {
          ...{ blockType: 'attend', heading: 'Come', what: 'A vigil', startsAt: '2035-01-01T18:00:00.000Z' },
          startsAt_tz: 'Europe/Madrid',
          ...{ place: 'Corner Street 7', latitude: 12.75, longitude: 13.75, placeAfterSignup: true },
        },
      ],
    }),
  )
  const from = await publish(
    complete('Leads to the place', { actions: [{ blockType: 'joinCall', heading: 'Join', call }] }),
  )
  const attend = ['place', 'latitude', 'longitude'].map((name) => `[actions][attend][${name}]=true`)
  const paths = [
    ...attend.map((one) => `${call}?select${one}`),
    `${call}?${attend.map((one) => `select${one}`).join('&')}`,
    `${call}?select[actions][attend][placeAfterSignup]=false`,
    `${call}?select[actions]=true`,
    ...attend.map((one) => `${from}?depth=2&populate[calls]${one}`),
  ].map((path) => `/api/calls/${path}`)
  const inGraphQL = ['place', 'latitude', 'longitude', 'place latitude longitude'].flatMap((names) =>
    ['', '(select: true)'].map(
      (select) => `{ Calls${select} { docs { id actions { ... on AttendAction { ${names} } } } } }`,
    ),
  )
  for (const text of [
    ...(await Promise.all(paths.map(async (path) => (await readText(path)).text))),
    ...(await Promise.all(inGraphQL.map(overGraphQL))),
  ]) {
    expect(text).not.toMatch(/Corner Street 7|12\.75|13\.75/)
    expect(text).toMatch(/"id"/)
  }
})

it('what is not live is read by no visitor: a draft, the trash, and newer changes', async () => {
  const draft = await payload.create({
    collection: 'calls',
    data: { title: 'Not yet' } as never,
    draft: true,
    overrideAccess: true,
  })
  const trashed = await publish(complete('Thrown away', { deletedAt: new Date().toISOString() }))
  const changed = await publish(complete('As it was'))
  await write(changed, { title: 'As it will be' })
  for (const query of ['', '?draft=true', '?trash=true']) {
    for (const one of [draft.id, trashed]) expect((await ask(`/api/calls/${one}${query}`)).status).toBe(404)
    expect((await readText(`/api/calls${query || '?'}&limit=100`)).text).not.toMatch(/Not yet|Thrown|will be/)
    expect((await readText(`/api/calls/${changed}${query}`)).text).not.toContain('will be')
  }
  expect((await ask('/api/calls/versions')).status).toBe(403)
  expect((await ask(`/api/${'calls' satisfies CollectionSlug}/${changed}`)).status).toBe(200)
})

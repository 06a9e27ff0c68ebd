import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCallState } from '../../../collections/calls/readCallState.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Id = number | string
type Refusal = {
  errors: { message: string; data?: { code?: string; errors?: { path: string; message: string }[] } }[]
}

let host: TestHost
let payload: Payload
const tokens = new Map<string, string>()

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  for (const role of ['editor', 'organiser'] as const) {
    const login = { email: `${role}@example.org`, password: 'a long enough password' }
    await payload.create({
      collection: 'users',
      data: { ...login, name: role, roles: [role] },
      overrideAccess: true,
    })
    tokens.set(role, (await payload.login({ collection: 'users', data: login })).token!)
  }
})
afterAll(() => host.stop())

let made = 0
const create = (data: Data = {}) =>
  payload.create({
    collection: 'calls',
    data: {
      title: `A call ${made++}`,
      summary: 'What happened, in short.',
      languages: ['en'],
      actions: [{ blockType: 'spread', heading: 'Spread the word' }],
      _status: 'published',
      ...data,
    },
    overrideAccess: true,
  })
const read = (id: Id, locale: 'en' | 'es' = 'en') =>
  payload.findByID({
    collection: 'calls',
    id,
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  }) as unknown as Promise<Data>
const close = (
  id: Id,
  closing: unknown,
  { by = 'editor', locale = 'en', language = 'en' }: { by?: string; locale?: string; language?: string } = {},
) =>
  rest(host.config)(`/api/calls/${id}/close?locale=${locale}`, {
    method: 'POST',
    headers: {
      'accept-language': language,
      ...(tokens.has(by) && { authorization: `JWT ${tokens.get(by)}` }),
    },
    body: JSON.stringify(closing),
  })
const codeOf = async (answer: Response) =>
  [answer.status, ((await answer.json()) as Refusal).errors[0]!.data?.code] as const
const pathsOf = async (answer: Response) =>
  [
    answer.status,
    ((await answer.json()) as Refusal).errors[0]!.data?.errors?.map(({ path }) => path).sort(),
  ] as const

const won = { result: 'won', outcome: 'They opened the gate.' }

it('an open call is closed now, stays live, and says how it ended', async () => {
  const [{ id }, { id: next }] = [await create(), await create()]
  const answer = await close(id, { ...won, next: String(next), closedMessage: 'Thank you.' })
  expect(answer.status).toBe(200)
  const call = await read(id)
  expect(call).toMatchObject({ _status: 'published', ...won, next, closedMessage: 'Thank you.' })
  expect(Math.abs(Date.now() - Date.parse(call.closesAt as string))).toBeLessThan(60_000)
  expect(readCallState(call, new Date())).toBe('closed')
})

it('a call that would close later closes now; one that is closed keeps its date and may be corrected', async () => {
  const { id } = await create({ closesAt: '2099-01-01T00:00:00.000Z' })
  expect((await close(id, won)).status).toBe(200)
  const { closesAt } = await read(id)
  expect(Date.parse(closesAt as string)).toBeLessThanOrEqual(Date.now())
  expect((await close(id, { result: 'lost', outcome: 'They closed it again.' })).status).toBe(200)
  expect(await read(id)).toMatchObject({ closesAt, result: 'lost', outcome: 'They closed it again.' })
})

it('an outcome is given in the language of the request, or in each', async () => {
  const [{ id: one }, { id: both }] = [await create(), await create()]
  await close(one, { ...won, outcome: 'Abrieron.' }, { locale: 'es' })
  expect([(await read(one)).outcome ?? null, (await read(one, 'es')).outcome]).toEqual([null, 'Abrieron.'])
  await close(both, { ...won, outcome: { en: 'They opened it.', es: 'Abrieron.' } })
  expect([(await read(both)).outcome, (await read(both, 'es')).outcome]).toEqual([
    'They opened it.',
    'Abrieron.',
  ])
})

it('a call with unpublished changes is closed only by who agrees to publish them', async () => {
  const { id } = await create({ title: 'Live wording' })
  await payload.update({
    collection: 'calls',
    id,
    data: { title: 'Draft wording' },
    draft: true,
    overrideAccess: true,
  })
  expect(await codeOf(await close(id, won))).toEqual([409, 'UNPUBLISHED_CHANGES'])
  expect(await read(id)).toMatchObject({ title: 'Live wording', _status: 'published' })
  expect((await read(id)).closesAt ?? null).toBeNull()
  expect((await close(id, { ...won, publishChanges: true })).status).toBe(200)
  expect(await read(id)).toMatchObject({ title: 'Draft wording', result: 'won' })
})

it('what is not live, has not opened or does not exist is not closed', async () => {
  const { id: draft } = await create({ _status: 'draft' })
  const { id: upcoming } = await create({ opensAt: '2099-01-01T00:00:00.000Z' })
  const { id: trashed } = await create()
  await payload.update({
    collection: 'calls',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  expect(await codeOf(await close(draft, won))).toEqual([409, 'NOT_PUBLISHED'])
  expect(await codeOf(await close(upcoming, won))).toEqual([409, 'NOT_OPENED'])
  for (const id of [trashed, 'nonsense', '999999', '0123456789abcdef01234567'])
    expect([id, ...(await codeOf(await close(id, won)))]).toEqual([id, 404, 'NOT_FOUND'])
})

it('nobody but editors closes', async () => {
  const { id } = await create()
  for (const by of ['organiser', 'a visitor'])
    expect(await codeOf(await close(id, won, { by }))).toEqual([403, 'FORBIDDEN'])
  expect((await read(id)).closesAt ?? null).toBeNull()
})

it.each([
  ['nothing', {}, ['outcome', 'result']],
  ['no object', [1], ['outcome', 'result']],
  ['a result of its own', { ...won, result: 'drawn' }, ['result']],
  ['a blank outcome', { ...won, outcome: { en: ' ' } }, ['outcome']],
  ['a language that is not spoken here', { ...won, outcome: { fr: 'Gagné.' } }, ['outcome']],
  ['an outcome that is too long', { ...won, outcome: 'a'.repeat(2001) }, ['outcome']],
  ['a next that is no id', { ...won, next: { id: 1 } }, ['next']],
])('a closing with %s is refused at its fields', async (_what, closing, paths) => {
  const { id } = await create()
  expect(await pathsOf(await close(id, closing))).toEqual([400, paths])
  expect((await read(id)).closesAt ?? null).toBeNull()
})

it('the call to go on with is live and another', async () => {
  const [{ id }, { id: draft }] = [await create(), await create({ _status: 'draft' })]
  for (const next of [id, draft, 'nonsense'])
    expect([next, ...(await pathsOf(await close(id, { ...won, next })))]).toEqual([next, 400, ['next']])
  expect((await read(id)).closesAt ?? null).toBeNull()
})

it('a refusal speaks Spanish to who reads Spanish', async () => {
  const { id } = await create({ _status: 'draft' })
  const answer = await close(id, won, { language: 'es' })
  expect(((await answer.json()) as Refusal).errors[0]!.message).toBe(
    'Este llamamiento no está en línea, así que no hay nada que cerrar. Publícalo primero.',
  )
})

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MergeReport } from '../../../plugins/co-editing/merge/report.js'
import { leasesSlug } from '../../../collections/leases/index.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Doc = Record<string, unknown> & { id: number | string; updatedAt: string; _merged?: MergeReport }
type Of = Record<string, unknown>

let host: TestHost
let payload: Payload
let tokens: { editor: string; organiser: string }

beforeAll(async () => {
  host = await startTestHost()
  ;({ payload } = host)
  tokens = { editor: await signIn(payload, 'editor'), organiser: await signIn(payload, 'organiser') }
})
afterAll(() => host.stop())

const ask = async (method: string, path: string, body?: object, who: keyof typeof tokens = 'editor') => {
  const response = await rest(host.config)(path, {
    method,
    headers: { authorization: `JWT ${tokens[who]}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as { doc?: Doc; result?: Doc; errors?: unknown }
  return { status: response.status, doc: (answer.doc ?? answer.result)!, answer }
}

const read = async (path: string): Promise<Doc> => {
  const response = await rest(host.config)(path, { headers: { authorization: `JWT ${tokens.editor}` } })
  return (await response.json()) as Doc
}

const ids = (rows: unknown) => (rows as { id: string }[]).map(({ id }) => id)

const query = (locale: string) => `depth=0&draft=true&autosave=true&fallback-locale=null&locale=${locale}`
const make = async (data: object): Promise<Doc> =>
  (await ask('POST', '/api/calls?draft=true&depth=0', data)).doc
const readCall = (id: Doc['id'], locale = 'en') =>
  read(`/api/calls/${id}?depth=0&draft=true&fallback-locale=null&locale=${locale}`)

/** Saves as the panel does: the whole document with changes, and the former values of these. */
const save = (base: Doc, changes: object, of: Of, { at = base.updatedAt, locale = 'en' } = {}) =>
  ask('PATCH', `/api/calls/${base.id}?${query(locale)}`, {
    ...base,
    ...changes,
    _base: JSON.stringify({ at, of }),
  })

const link = (heading: string) => ({ blockType: 'link', heading, url: 'https://example.org/' })

describe('a save of a call that says what it is based on', () => {
  it('takes what others changed, and keeps nothing of how it was sent', async () => {
    const base = await make({ title: 'Lamps', summary: 'Old.' })
    expect((await save(base, { title: 'Lamps tonight' }, { title: 'Lamps' })).doc._merged).toBeUndefined()
    const late = await save(base, { summary: 'Bring one.' }, { summary: 'Old.' })
    expect(late.doc).toMatchObject({ title: 'Lamps tonight', summary: 'Bring one.' })
    expect(late.doc._merged).toMatchObject({ contests: [] })
    expect(late.doc._merged!.taken).toContain('title')
    const stored = await readCall(base.id)
    expect(stored).toMatchObject({ title: 'Lamps tonight', summary: 'Bring one.' })
    expect(Object.keys(stored).filter((key) => key.startsWith('_'))).toEqual(['_status'])
  })

  it('is answered with the number that the form gave to what it sent, merged or not', async () => {
    const base = await make({ title: 'Lamps', summary: 'Old.' })
    const send = (changes: object, of: Of, state: number) =>
      ask('PATCH', `/api/calls/${base.id}?${query('en')}`, {
        ...{ ...base, ...changes, _base: JSON.stringify({ at: base.updatedAt, of, state }) },
      })
    const first = await send({ title: 'Lamps tonight' }, { title: 'Lamps' }, 7)
    expect(first.doc._merged).toEqual({ contests: [], taken: [], state: 7 })
    const late = await send({ summary: 'Bring one.' }, { summary: 'Old.' }, 8)
    expect(late.doc._merged).toMatchObject({ contests: [], state: 8 })
    expect(Object.keys(await readCall(base.id))).not.toContain('_merged')
  })

  it('leaves what both changed as it is stored, answers with both, and stores what is chosen then', async () => {
    const base = await make({ title: 'Lamps', summary: 'Old.' })
    await save(base, { title: 'Theirs' }, { title: 'Lamps' })
    const late = await save(base, { title: 'Mine', summary: 'New.' }, { title: 'Lamps', summary: 'Old.' })
    expect(late.doc.title).toBe('Mine')
    expect(late.doc._merged!.contests).toEqual([{ kind: 'value', key: 'title', theirs: 'Theirs' }])
    expect(await readCall(base.id)).toMatchObject({ title: 'Theirs', summary: 'New.' })
    const again = await save(late.doc, {}, { title: 'Lamps' }, { at: '' })
    expect(again.doc._merged!.contests).toHaveLength(1)
    const chosen = await save(late.doc, {}, { title: 'Theirs' }, { at: '' })
    expect(chosen.doc._merged!.contests).toEqual([])
    expect((await readCall(base.id)).title).toBe('Mine')
  })

  it('merges rows by their ids', async () => {
    const base = await make({ title: 'Rows', actions: [link('One'), link('Two')] })
    const [one, two] = base.actions as [Doc, Doc]
    await save(
      base,
      {
        actions: [
          { ...one, heading: 'One, theirs' },
          two,
          { ...link('Three'), id: '650000000000000000000003' },
        ],
      },
      { actions: [one.id, two.id], [`actions/${one.id}/heading`]: 'One' },
    )
    const late = await save(
      base,
      {
        actions: [{ ...two, heading: 'Two, mine' }, one, { ...link('Four'), id: '650000000000000000000004' }],
      },
      { actions: [one.id, two.id], [`actions/${two.id}/heading`]: 'Two' },
    )
    expect(late.doc._merged!.contests).toEqual([])
    const { actions } = await readCall(base.id)
    expect((actions as Doc[]).map(({ heading }) => heading)).toEqual([
      'Two, mine',
      'Three',
      'One, theirs',
      'Four',
    ])
    expect(ids(late.doc.actions)).toEqual(ids(actions))
  })

  it('asks about a row that one removed and the other changed', async () => {
    const base = await make({ title: 'Rows', actions: [link('One'), link('Two')] })
    const [one, two] = base.actions as [Doc, Doc]
    await save(
      base,
      { actions: [{ ...one, heading: 'Changed' }, two] },
      { [`actions/${one.id}/heading`]: 'One' },
    )
    const late = await save(
      base,
      { actions: [two] },
      {
        actions: [one.id, two.id],
        ...{ [`actions/${one.id}/heading`]: 'One', [`actions/${one.id}/url`]: 'https://example.org/' },
      },
    )
    const [question] = late.doc._merged!.contests
    expect(question).toMatchObject({ kind: 'row', key: 'actions', id: one.id, removedBy: 'mine' })
    expect(question!.theirs).toMatchObject({ actions: [{ id: one.id, heading: 'Changed' }] })
    expect(ids(late.doc.actions)).toEqual([two.id])
    expect(ids((await readCall(base.id)).actions)).toEqual([one.id, two.id])
  })

  it('in one language leaves the other as it is', async () => {
    const base = await make({ title: 'Lamps', summary: 'Old.' })
    const spanish = await readCall(base.id, 'es')
    await save(spanish, { title: 'Faroles' }, { title: null }, { locale: 'es' })
    const late = await save(base, { title: 'Lamps tonight' }, { title: 'Lamps' })
    expect(late.doc._merged!.contests).toEqual([])
    expect([(await readCall(base.id)).title, (await readCall(base.id, 'es')).title]).toEqual([
      'Lamps tonight',
      'Faroles',
    ])
  })

  it('loses nothing when many save at the same instant', async () => {
    const base = await make({ title: 'Lamps', actions: [link('1'), link('2'), link('3'), link('4')] })
    const rows = base.actions as Doc[]
    const answers = await Promise.all([
      save(base, { title: 'Lamps tonight' }, { title: 'Lamps' }),
      ...rows.map(({ id, heading }, at) =>
        save(
          base,
          { actions: rows.map((row, index) => (index === at ? { ...row, heading: `${heading}!` } : row)) },
          { [`actions/${id}/heading`]: heading },
        ),
      ),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const stored = await readCall(base.id)
    expect(stored.title).toBe('Lamps tonight')
    expect((stored.actions as Doc[]).map(({ heading }) => heading)).toEqual(['1!', '2!', '3!', '4!'])
  })

  it('is refused whole where it would go live with something that both changed', async () => {
    const base = await make({ title: 'Lamps', summary: 'Old.', actions: [link('One')] })
    await save(base, { title: 'Theirs' }, { title: 'Lamps' })
    const before = await readCall(base.id)
    const { status, answer } = await ask('PATCH', `/api/calls/${base.id}?depth=0&locale=en`, {
      ...base,
      ...{ title: 'Mine', summary: 'New.', _status: 'published' },
      _base: JSON.stringify({ at: base.updatedAt, of: { title: 'Lamps', summary: 'Old.' } }),
    })
    expect([status, JSON.stringify(answer)]).toEqual([400, expect.stringContaining('"path":"title"')])
    expect(await readCall(base.id)).toEqual(before)
    // The next one need not wait for it.
    const started = await payload.db.findOne<{ id: number; until: number }>({
      collection: leasesSlug,
      where: { key: { equals: `save:calls:${base.id}` } },
    })
    expect(started!.until).toBeLessThan(Date.now())
  })

  it('that can’t be understood is refused, and one of somebody who may not write learns nothing', async () => {
    const base = await make({ title: 'Lamps' })
    const bad = await ask('PATCH', `/api/calls/${base.id}?${query('en')}`, {
      title: 'Mine',
      _base: '{"of":1}',
    })
    expect(bad.status).toBe(400)
    const shut = await ask(
      'PATCH',
      `/api/calls/${base.id}?${query('en')}`,
      { title: 'Mine', _base: JSON.stringify({ of: { title: 'Guess' } }) },
      'organiser',
    )
    expect([shut.status, shut.doc]).toEqual([403, undefined])
    expect((await readCall(base.id)).title).toBe('Lamps')
  })
})

it('a save without a base behaves as ever: the last one stays', async () => {
  const base = await make({ title: 'Lamps', summary: 'Old.' })
  await ask('PATCH', `/api/calls/${base.id}?${query('en')}`, { ...base, title: 'First' })
  const { doc } = await ask('PATCH', `/api/calls/${base.id}?${query('en')}`, { ...base, summary: 'Second.' })
  expect(doc).toMatchObject({ title: 'Lamps', summary: 'Second.' })
  expect(doc._merged).toBeUndefined()
})

it('a document without drafts is merged alike', async () => {
  const { doc: base } = await ask('POST', '/api/articles?depth=0', {
    ...{ title: 'News', url: 'https://example.org/news', publication: 'Old' },
  })
  const path = `/api/articles/${base.id}?depth=0&locale=en&fallback-locale=null`
  const send = (changes: object, of: Of) =>
    ask('PATCH', path, { ...base, ...changes, _base: JSON.stringify({ at: base.updatedAt, of }) })
  await send({ publication: 'The Paper' }, { publication: 'Old' })
  const late = await send({ title: 'Mine', publication: 'Mine' }, { title: 'News', publication: 'Old' })
  expect(late.doc._merged!.contests).toEqual([{ kind: 'value', key: 'publication', theirs: 'The Paper' }])
  expect(await read(path)).toMatchObject({ title: 'Mine', publication: 'The Paper' })
})

it('a global is merged alike', async () => {
  const path = '/api/globals/organisation?depth=0&locale=en&fallback-locale=null'
  const { doc: base } = await ask('POST', path, {
    ...{ name: 'Lamps United', contactEmail: 'us@example.org', controller: 'Lamps United, Vigo' },
  })
  const send = (changes: object, of: Of) =>
    ask('POST', path, { ...base, ...changes, _base: JSON.stringify({ at: base.updatedAt, of }) })
  const first = await send({ name: 'Theirs' }, { name: 'Lamps United' })
  expect(first.status).toBe(200)
  const late = await send(
    { name: 'Mine', contactEmail: 'new@example.org' },
    { name: 'Lamps United', contactEmail: 'us@example.org' },
  )
  expect(late.doc._merged!.contests).toEqual([{ kind: 'value', key: 'name', theirs: 'Theirs' }])
  expect(await read(path)).toMatchObject({ name: 'Theirs', contactEmail: 'new@example.org' })
})

describe('a save that says for which account its form was opened', () => {
  const send = async (
    who: keyof typeof tokens,
    account: unknown,
    [method, path, body]: [string, string, object],
  ) => {
    const response = await rest(host.config)(path, {
      method,
      headers: { authorization: `JWT ${tokens[who]}`, 'x-broadside-account': String(account) },
      body: JSON.stringify(body),
    })
    return { status: response.status, answer: (await response.json()) as Doc }
  }
  const readId = async () =>
    (await ask('GET', '/api/users/me')).answer as unknown as { user: { id: number | string } }

  it('is taken from that account alone, at every form of content and accounts', async () => {
    const base = await make({ title: 'Lamps' })
    const { user } = await readId()
    const doors: [string, string, object][] = [
      ['PATCH', `/api/calls/${base.id}?${query('en')}`, { title: 'Hers' }],
      ['POST', '/api/calls?draft=true', { title: 'Hers' }],
      ['POST', '/api/globals/organisation', { name: 'Hers' }],
      ['PATCH', `/api/users/${user.id}`, { name: 'Hers' }],
    ]
    for (const door of doors) {
      const { status, answer } = await send('editor', 'another', door)
      expect([status, JSON.stringify(answer)], door.join(' ')).toEqual([
        403,
        expect.stringContaining('another account'),
      ])
    }
    expect(await readCall(base.id)).toMatchObject({ title: 'Lamps' })
    const { status } = await send('editor', user.id, doors[0]!)
    expect([status, (await readCall(base.id)).title]).toEqual([200, 'Hers'])
  })
})

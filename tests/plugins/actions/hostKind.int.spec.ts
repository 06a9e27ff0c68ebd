import type { Payload } from 'payload'
import { defineAction } from 'payload-broadside'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { tellLostSteps } from '../../../plugins/preflight/lostSteps.js'
import { campaign, type Id } from '../../helpers/content-api/campaign.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>

const signPetition = defineAction({
  type: 'signPetition',
  labels: {
    singular: { en: 'Sign a petition', es: 'Firmar una petición' },
    plural: { en: 'Sign petitions', es: 'Firmar peticiones' },
  },
  fields: [
    { name: 'url', type: 'text', label: { en: 'Address', es: 'Dirección' } },
    { name: 'after', type: 'relationship', relationTo: 'calls', label: { en: 'After', es: 'Después' } },
    { name: 'note', type: 'text', label: { en: 'Note', es: 'Nota' } },
  ],
  needs: { values: [{ field: 'url', what: { en: 'the address', es: 'la dirección' } }] },
  shape: { url: z.url(), after: z.string().nullable() },
  resolve: ({ url, after }, { shown }) => {
    if (url === 'https://broken.example/') throw new Error('The petition broke')
    return { url: String(url), after: shown.calls.get(String(after))?.title ?? null }
  },
})

const nearby = defineAction({
  type: 'nearby',
  labels: { singular: { en: 'Near you', es: 'Cerca' }, plural: { en: 'Near you', es: 'Cerca' } },
  fields: [{ name: 'pinned', type: 'relationship', relationTo: 'branches' }],
  allBranchesUnless: 'pinned',
  shape: { countries: z.array(z.string()) },
  resolve: (_, { shown }) => ({ countries: shown.countries.map(({ code }) => code) }),
})

let host: TestHost
let write: ReturnType<typeof campaign>
let editor: string

const ask = async (path: string, init: RequestInit = {}, token = editor) => {
  const answer = await rest(host.config)(path, {
    ...init,
    headers: { ...(token && { authorization: `JWT ${token}` }) },
  })
  return { status: answer.status, content: (await answer.json()) as any } // eslint-disable-line @typescript-eslint/no-explicit-any
}
const publish = (id: Id) =>
  ask(`/api/calls/${id}?depth=0`, { method: 'PATCH', body: JSON.stringify({ _status: 'published' }) })
let made = 0
const draft = async (...actions: Data[]): Promise<{ id: Id; slug: string; title: string }> => {
  const title = `With a petition ${made++}`
  const { content } = await ask('/api/calls?depth=0&draft=true', {
    method: 'POST',
    body: JSON.stringify({ title, summary: 'In short.', languages: ['en'], actions }),
  })
  return content.doc
}
const petition = (more: Data = {}) => ({
  blockType: 'signPetition',
  heading: 'Sign',
  url: 'https://petition.example/',
  note: 'For the staff alone',
  ...more,
})

type Adapter = {
  collections?: Record<
    string,
    { collection: { updateOne: (query: object, update: object) => Promise<unknown> } }
  >
  drizzle: unknown
  execute: (asked: { drizzle: unknown; raw: string }) => Promise<unknown>
}

/** What is left of the first step, a `spread`, where its kind was taken away without a migration. */
const loseFirstStep = async ({ db }: Payload, id: Id) => {
  const { collections, drizzle, execute } = db as unknown as Adapter
  if (collections) {
    await collections.calls!.collection.updateOne(
      { 'actions.heading.en': 'Again' },
      { $set: { 'actions.0.blockType': 'gone' } },
    )
    return
  }
  const first = `calls_blocks_spread WHERE _parent_id = ${Number(id)} AND _order = 1`
  await execute({ drizzle, raw: `CREATE TABLE calls_blocks_gone AS SELECT * FROM ${first}` })
  await execute({ drizzle, raw: `DELETE FROM ${first}` })
}

beforeAll(async () => {
  host = await startTestHost({ options: { actions: [signPetition, nearby] } })
  write = campaign(host.payload)
  editor = await signIn(host.payload, 'editor')
})
afterAll(() => host.stop())

it('publishing asks for what a host’s kind needs, at its field', async () => {
  const { id } = await draft(petition({ url: null, heading: null }))
  const { status, content } = await publish(id)
  expect(status).toBe(400)
  expect(content.errors[0].data.errors).toMatchObject([
    { path: 'actions.0.heading' },
    {
      path: 'actions.0.url',
      message: 'Step 1, “Sign a petition”: needs the address. Fill it in before publishing.',
    },
  ])
})

it('a host’s kind is answered as it resolves, with what it points to where that is live', async () => {
  const target = await write.live('Come along')
  const { id, slug, title } = await draft(petition({ after: target.id }))
  expect((await publish(id)).status).toBe(200)
  const { content } = await ask(`/api/v1/calls/${slug}`, {}, '')
  expect(content.actions).toEqual([
    {
      ...{ id: expect.any(String), type: 'signPetition', heading: 'Sign', text: null },
      ...{ url: 'https://petition.example/', after: 'Come along' },
    },
  ])
  const uses = await ask(`/api/calls/${target.id}/uses`)
  expect(JSON.stringify(uses.content)).toContain(title)
})

it('visitors read no field of a host’s kind at the raw doors until the host opens it', async () => {
  const { id } = await draft(petition())
  await publish(id)
  const { content } = await ask(`/api/calls/${id}?depth=0`, {}, '')
  expect(content.actions[0]).toMatchObject({ blockType: 'signPetition', heading: 'Sign' })
  expect(content.actions[0]).not.toHaveProperty('url')
  expect(content.actions[0]).not.toHaveProperty('note')
})

it('a kind that lists all branches is not published while there is none, and lists them then', async () => {
  const { id, slug } = await draft({ blockType: 'nearby', heading: 'Near you' })
  const { content } = await publish(id)
  expect(content.errors[0].data.errors).toMatchObject([
    { path: 'actions.0.pinned', message: expect.stringContaining('no branch is published yet') },
  ])
  await host.payload.create({
    collection: 'branches',
    data: {
      ...{ name: 'Madrid', slug: 'madrid', country: 'ES', city: 'Madrid', email: 'm@example.org' },
      _status: 'published',
    } as never,
    overrideAccess: true,
  })
  expect((await publish(id)).status).toBe(200)
  expect((await ask(`/api/v1/calls/${slug}`, {}, '')).content.actions).toMatchObject([{ countries: ['ES'] }])
})

it('a step whose kind fails is left out, the call is answered, and the log says so once', async () => {
  const log = vi.spyOn(host.payload.logger, 'error')
  const { id, slug } = await draft(
    petition({ url: 'https://broken.example/' }),
    petition({ url: 'no address' }),
    petition({ heading: 'Sound' }),
  )
  expect((await publish(id)).status).toBe(200)
  for (let times = 0; times < 2; times++) {
    const { status, content } = await ask(`/api/v1/calls/${slug}`, {}, '')
    expect(status).toBe(200)
    expect(content.actions.map(({ heading }: Data) => heading)).toEqual(['Sound'])
  }
  expect(log.mock.calls.map(([told]) => (told as unknown as Data).msg)).toEqual([
    expect.stringContaining(`Call ${id} is answered without its step \`signPetition\``),
  ])
  log.mockRestore()
})

it('the description names a host’s kinds beside Broadside’s', async () => {
  const { content } = await ask('/api/v1/openapi.json', {}, '')
  const { schemas } = content.components
  expect(schemas.SignPetitionAction.properties).toMatchObject({
    type: { const: 'signPetition' },
    url: { format: 'uri' },
  })
  expect(schemas.Action.oneOf).toContainEqual({ $ref: '#/components/schemas/SignPetitionAction' })
  expect(schemas.Action.oneOf).toHaveLength(12)
  expect(schemas.Call.properties.actions.items).toEqual({ $ref: '#/components/schemas/Action' })
})

it('a stored step of a kind that is gone is told at boot and by the pre-flight', async () => {
  const { id } = await draft(
    { blockType: 'spread', heading: 'Share' },
    { blockType: 'spread', heading: 'Again' },
  )
  expect((await publish(id)).status).toBe(200)
  await loseFirstStep(host.payload, id)
  const log = vi.spyOn(host.payload.logger, 'warn')
  await tellLostSteps(host.payload)
  expect(log.mock.calls.map(([told]) => told)).toEqual([
    expect.stringMatching(new RegExp(`These calls have steps of the kind \`gone\`.* without them: ${id}\\.`)),
  ])
  log.mockRestore()
  const { content } = await ask(`/api/calls/${id}/preflight`)
  expect(content.findings).toEqual([
    {
      path: 'actions',
      step: null,
      weight: 'warns',
      message:
        'Steps that are stored are not shown: this installation no longer knows their kind (gone). Ask whoever runs the server to bring it back.',
    },
  ])
  expect((await publish(id)).status).toBe(200)
})

import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readVersions } from '../../../plugins/co-editing/writers/readVersions.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let payload: Payload
let token: string

beforeAll(async () => {
  host = await startTestHost()
  ;({ payload } = host)
  token = await signIn(payload, 'editor')
  await signIn(payload, 'admin')
})
afterAll(() => host.stop())

const ask = async (method: string, path: string, body?: object, as = token) => {
  const response = await rest(host.config)(path, {
    method,
    headers: { authorization: `JWT ${as}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  return (await response.json()) as { doc: Record<string, unknown> & { id: number } }
}

const readUser = async (email: string) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  return { ...docs[0]!, collection: 'users' } as unknown as TypedUser
}

const listAs = async (email: string, id: number | string) => {
  const req = await createLocalReq({ user: await readUser(email) }, payload)
  const { docs } = await readVersions(req, { collection: 'calls', id }, { limit: 25, page: 1 })
  return docs.map(({ writer, name }) => name ?? writer.kind)
}

const list = (id: number | string) => listAs('editor@example.org', id)

it('each version says who wrote it: an account, a program, a schedule', async () => {
  const { doc } = await ask('POST', '/api/calls?draft=true', { title: 'Lamps', writtenBy: 'users:99' })
  expect(doc.writtenBy).toBeUndefined()
  await payload.update({
    collection: 'calls',
    id: doc.id,
    data: { summary: 'Bring a lamp.' },
    draft: true,
    overrideAccess: true,
  })
  expect(await list(doc.id)).toEqual(['program', 'editor'])
  await payload.jobs.queue({
    task: 'schedulePublish' as never,
    input: { type: 'unpublish', doc: { relationTo: 'calls', value: String(doc.id) } } as never,
  })
  await payload.jobs.run({ allQueues: true, overrideAccess: true })
  expect((await list(doc.id))[0]).toBe('schedule')
  await ask('PATCH', `/api/calls/${doc.id}?draft=true`, { title: 'Lamps again', writtenBy: 'program' })
  expect((await list(doc.id))[0]).toBe('editor')
})

it('a version outlives the account that wrote it, and a copy is its copier’s', async () => {
  const leaver = await payload.create({
    collection: 'users',
    data: {
      email: 'leaver@example.org',
      password: 'a long enough password',
      name: 'Leaver',
      roles: ['editor'],
    },
    overrideAccess: true,
  })
  const login = await payload.login({
    collection: 'users',
    data: { email: 'leaver@example.org', password: 'a long enough password' },
  })
  const { doc } = await ask('POST', '/api/calls?draft=true', { title: 'Left behind' }, login.token!)
  expect(await list(doc.id)).toEqual(['Leaver'])
  await payload.delete({ collection: 'users', id: leaver.id, overrideAccess: true })
  expect(await list(doc.id)).toEqual(['account'])
  const copy = await ask('POST', `/api/calls/${doc.id}/duplicate`, {})
  expect(await list(copy.doc.id)).toEqual(['editor'])
})

it('who wrote a version is no door’s to tell, and not asked by those who may not read versions', async () => {
  const { doc } = await ask('POST', '/api/calls?draft=true', { title: 'Whose' })
  const versions = await rest(host.config)(`/api/calls/versions?where[parent][equals]=${doc.id}`, {
    headers: { authorization: `JWT ${token}` },
  })
  expect(await versions.text()).not.toContain('writtenBy')
  const organiser = await signIn(payload, 'organiser')
  expect(organiser).toBeTruthy()
  await expect(listAs('organiser@example.org', doc.id)).rejects.toThrow()
})

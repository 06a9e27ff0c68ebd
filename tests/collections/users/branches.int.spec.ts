import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import { type Data, type Id, type Noun, startNoun } from '../../helpers/noun.js'

let noun: Noun<{ branches?: Id[] }>
let here: Id
let there: Id
let ids: Record<Role, Id>

const newUser = (more: Data = {}): Data => ({
  name: 'Somebody',
  email: `somebody-${Date.now()}-${Math.random()}@example.org`,
  password: 'a long enough password',
  roles: ['organiser'],
  ...more,
})

beforeAll(async () => {
  noun = await startNoun({
    collection: 'users',
    singular: 'User',
    writer: 'admin',
    whole: newUser,
  })
  const branch = (name: string) =>
    noun.payload.create({
      collection: 'branches',
      data: { name, city: 'Madrid', country: 'ES', _status: 'published' },
      overrideAccess: true,
    })
  here = (await branch('Here')).id
  there = (await branch('There')).id
  const { docs } = await noun.payload.find({ collection: 'users', overrideAccess: true })
  const idOf = (role: Role) => docs.find(({ email }) => email === `${role}@example.org`)!.id
  ids = { admin: idOf('admin'), editor: idOf('editor'), organiser: idOf('organiser') }
})
afterAll(() => noun.host.stop())

const branchesOf = async (id: Id): Promise<string[]> => ((await noun.read(id)).branches ?? []).map(String)

describe('the branches of an organiser', () => {
  it('are set by admins, when they make a user and afterwards, through every door', async () => {
    for (const [name, write] of noun.doors) {
      const { id, faults } = await write({ data: newUser({ branches: [here] }) })
      expect(faults, name).toEqual([])
      expect(await branchesOf(id!), name).toEqual([String(here)])
      expect((await write({ id: id!, data: { branches: [there, here] } })).faults, name).toEqual([])
      expect(await branchesOf(id!), name).toEqual([String(there), String(here)])
    }
  })

  it('are changed by nobody about themselves, neither one at a time nor in bulk', async () => {
    for (const role of ['admin', 'editor', 'organiser'] as const) {
      for (const [name, write] of noun.doorsOf(role)) {
        await write({ id: ids[role], data: { branches: [here], name: role } })
        expect(await branchesOf(ids[role]), name).toEqual([])
      }
      await noun.ask('PATCH', `/api/users?where[id][equals]=${ids[role]}`, { branches: [here] }, role)
      await noun.ask('PATCH', '/api/users?where[name][exists]=true', { branches: [here] }, role)
      expect(await branchesOf(ids[role])).toEqual([])
      await noun.update(ids.organiser, { branches: [] })
      await noun.update(ids.editor, { branches: [] })
    }
  })

  it('are changed by no editor or organiser about another', async () => {
    const { id } = await noun.create({ branches: [here] })
    for (const role of ['editor', 'organiser'] as const)
      for (const [, write] of noun.doorsOf(role)) await write({ id, data: { branches: [there] } })
    expect(await branchesOf(id)).toEqual([String(here)])
  })

  it('exist, each once', async () => {
    const nowhere = typeof here === 'number' ? 999_999 : '0123456789abcdef01234567'
    const sentences = {
      en: 'What was chosen here does not exist, or was deleted. Choose something else.',
      es: 'Lo que se eligió aquí no existe o se eliminó. Elige otra cosa.',
    }
    for (const [name, write] of noun.doors) {
      for (const language of ['en', 'es'] as const)
        expect(await write({ data: newUser({ branches: [nowhere] }), language }), name).toEqual({
          id: undefined,
          faults: [{ path: 'branches', message: sentences[language] }],
        })
      const { id } = await write({ data: newUser({ branches: [here, there, here] }) })
      expect(await branchesOf(id!), name).toEqual([String(here), String(there)])
    }
  })

  it('are told as ids, and are not in the token of a session', async () => {
    const email = `told-${Date.now()}@example.org`
    const { id } = await noun.create({ email, branches: [here] })
    const { body } = await noun.ask('GET', `/api/users/${id}?depth=2`)
    expect(body.branches).toEqual([here])
    const { token } = await noun.payload.login({
      collection: 'users',
      data: { email, password: 'a long enough password' },
    })
    expect(decodeJwt(token!)).not.toHaveProperty('branches')
  })

  it('may be removed under them: then there is one less, and nothing breaks', async () => {
    const gone = (
      await noun.payload.create({
        collection: 'branches',
        data: { name: 'Gone' },
        draft: true,
        overrideAccess: true,
      })
    ).id
    await noun.update(ids.organiser, { branches: [gone, here] })
    await noun.payload.delete({ collection: 'branches', id: gone, overrideAccess: true })
    const { status, body } = await noun.ask('GET', '/api/branches', undefined, 'organiser')
    const listed = (body.docs as { id: Id }[]).map(({ id }) => id)
    expect([status, listed.includes(here), listed.includes(gone)]).toEqual([200, true, false])
    expect((await noun.ask('PATCH', `/api/users/${ids.organiser}`, { name: 'Still here' })).status).toBe(200)
  })

  it('are not found out by filters: an organiser sees themselves only, and others’ branches by nothing', async () => {
    await noun.update(ids.organiser, { branches: [] })
    for (const where of ['where[branches.name][equals]=Here', `where[branches][in]=${here}`])
      for (const path of ['', '/count']) {
        const { body } = await noun.ask('GET', `/api/users${path}?${where}`, undefined, 'organiser')
        expect(body.totalDocs ?? 0).toBe(0)
      }
  })
})

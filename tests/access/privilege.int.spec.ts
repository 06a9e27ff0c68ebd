import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../collections/access/permissions.js'
import { type Data, type Id, type Noun, startNoun } from '../helpers/noun.js'

// What roles and branches give is taken by nobody. Own roles: tests/collections/users. Own branches: branches there. What an
// organiser may write, and who is moved: branches. The last admin: lastAdmin.

let noun: Noun<{ name: string }>
let ids: Record<Role, Id>
let own: Id

beforeAll(async () => {
  noun = await startNoun({
    collection: 'branches',
    singular: 'Branch',
    whole: (more: Data = {}) => ({
      ...{ name: 'A branch', city: 'Madrid', country: 'ES', _status: 'published' },
      ...more,
    }),
  })
  const { docs } = await noun.payload.find({ collection: 'users', overrideAccess: true })
  const idOf = (role: Role) => docs.find(({ email }) => email === `${role}@example.org`)!.id
  ids = { admin: idOf('admin'), editor: idOf('editor'), organiser: idOf('organiser') }
  own = (await noun.create()).id
  await noun.payload.update({
    collection: 'users',
    id: ids.organiser,
    data: { branches: [own] } as never,
    overrideAccess: true,
  })
})
afterAll(() => noun.host.stop())

const membersOf = async (): Promise<[Id, unknown][]> => {
  const { docs } = await noun.payload.find({
    collection: 'users',
    depth: 0,
    sort: 'id',
    overrideAccess: true,
  })
  return docs.map((user) => [user.id, (user as unknown as { branches?: Id[] }).branches ?? []])
}

describe('who organises a branch', () => {
  it.each(['editor', 'organiser', 'admin'] as const)(
    'is not written through the branch by an %s, in whatever form',
    async (role) => {
      const before = await membersOf()
      const forms: unknown[] = [
        [],
        [ids.editor, ids.organiser],
        { docs: [ids.editor] },
        { docs: [{ id: ids.editor, branches: [own], roles: ['admin'] }], totalDocs: 1 },
        null,
      ]
      for (const organisers of forms)
        for (const path of [`/api/branches/${own}`, `/api/branches/${own}?draft=true`]) {
          await noun.ask('PATCH', path, { organisers, meetingNote: 'Sundays' }, role)
          expect(await membersOf()).toEqual(before)
        }
      for (const [name, write] of noun.doorsOf(role)) {
        await write({ id: own, data: { organisers: { docs: [ids.editor] } } })
        expect(await membersOf(), name).toEqual(before)
      }
      await noun.ask('PATCH', `/api/branches?where[id][equals]=${own}`, { organisers: [ids.editor] }, role)
      expect(await membersOf()).toEqual(before)
    },
  )

  it('is not written when a branch is made or copied', async () => {
    const before = await membersOf()
    for (const [, write] of noun.doors)
      await write({ data: { name: 'New', city: 'Ceuta', country: 'ES', organisers: { docs: [ids.editor] } } })
    await noun.ask('POST', `/api/branches/${own}/duplicate`, { organisers: [ids.editor] })
    expect(await membersOf()).toEqual(before)
  })
})

it('a token says nothing of roles that the account has lost since', async () => {
  const make = () => noun.ask('POST', '/api/branches?draft=true', { name: 'By whom' }, 'editor')
  const become = (roles: Role[]) =>
    noun.payload.update({ collection: 'users', id: ids.editor, data: { roles }, overrideAccess: true })
  expect((await make()).status).toBe(201)
  await become(['organiser'])
  expect((await make()).status).toBe(403)
  await become(['editor'])
  expect((await make()).status).toBe(201)
})

import type { Block, CollectionSlug, FlattenedField, Payload } from 'payload'
import { readSignupRoom } from '../../plugins/signup/index.js'
import { toRequestRow, toSignupRow } from '../../plugins/signup/rows.js'
import { seedDemo } from '../../src/seed/index.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'
import type { Id, Known } from './fieldValues.js'
import { secret, signedUp } from './judge.js'
import type { Person } from './sent.js'

/** What is stored when the run begins: what requests are made about. */
export type Stored = Known & {
  nouns: string[]
  versions: Record<string, Id[]>
  files: Record<string, string[]>
  slugs: string[]
  fields: Record<string, FlattenedField[]>
}

type Row = Record<string, unknown> & { id: Id }

type Account = { id: Id; token: string; row: Row }

/** A host with the demo in it, with somebody of each role, and with drafts that only those may read who write. */
export type World = {
  host: TestHost
  stored: Stored
  accounts: Record<Exclude<Person, 'visitor'>, Account>
  /** The branch that the organiser is one of. */
  branch: Id
  /** What went wrong inside since it was asked last. */
  takeFaults: () => string[]
}

const write = (payload: Payload, collection: string, data: object) =>
  payload.create({ collection: collection as CollectionSlug, data: data as never, overrideAccess: true })

const addDrafts = async (payload: Payload) => {
  await payload.create({
    collection: 'calls',
    data: { title: secret, summary: secret, slug: 'kept-back' } as never,
    draft: true,
    overrideAccess: true,
  })
  await payload.create({
    collection: 'branches',
    data: { name: secret, city: secret, country: 'ES', slug: 'kept-back-too' } as never,
    draft: true,
    overrideAccess: true,
  })
}

/** Somebody whom the organiser meets, somebody of no branch, and two who have not confirmed. */
const addPeople = async (payload: Payload, branch: Id) => {
  const { docs } = await payload.find({ collection: 'calls', sort: 'id', limit: 1, overrideAccess: true })
  const { id: call, createdAt } = docs[0]!
  const keeper = { vault: readSignupRoom(payload).vault, now: new Date() }
  for (const [word, more] of [
    [signedUp.own, { branch }],
    [signedUp.others, {}],
  ] as const) {
    const content = { email: `${word}@example.org`, firstName: word, receipts: [] }
    const taken = { person: content, receipts: [], call, language: 'en', source: 'poster' }
    const request = await toRequestRow({ ...taken, state: 'waiting' }, keeper)
    const inner = { tokens: [signedUp.inner], emailHash: `${request.emailHash}${signedUp.inner}` }
    await payload.db.create({ collection: 'signup-requests', data: { ...request, ...inner } })
    const signup = await toSignupRow({ ...request, ...inner, content, call: { id: call, createdAt } }, keeper)
    await payload.db.create({ collection: 'signups', data: { ...signup, ...more } })
  }
  await payload.db.create({
    collection: 'signup-addresses',
    data: { emailHash: signedUp.inner, mailedAt: [1], revision: 1 },
  })
}

const readStored = async (payload: Payload): Promise<Stored> => {
  const stored: Stored = { ids: {}, versions: {}, files: {}, slugs: [], fields: {}, nouns: [], blocks: {} }
  for (const { config } of Object.values(payload.collections)) {
    const collection = config.slug as CollectionSlug
    const { docs } = await payload.db.find<{ id: Id; slug?: string; filename?: string }>({
      collection,
      where: {},
      limit: 0,
      pagination: false,
      sort: 'id',
    })
    stored.nouns.push(config.slug)
    stored.fields[config.slug] = config.flattenedFields
    stored.ids[config.slug] = docs.map(({ id }) => id)
    stored.slugs.push(...docs.flatMap(({ slug }) => slug ?? []))
    stored.files[config.slug] = docs.flatMap(({ filename }) => filename ?? [])
    if (!config.versions) continue
    const { docs: versions } = await payload.db.findVersions<{ id: Id }>({
      collection,
      where: {},
      limit: 0,
      pagination: false,
      sort: 'id',
    } as never)
    stored.versions[config.slug] = versions.map(({ id }) => id as unknown as Id)
  }
  for (const block of payload.blocks ? Object.values(payload.blocks as Record<string, Block>) : [])
    stored.blocks[block.slug] = block
  return stored
}

const addAccount = async (
  payload: Payload,
  { as, branch }: { as: Exclude<Person, 'visitor'>; branch: Id },
): Promise<Account> => {
  const login = { email: `${as}@example.org`, password: 'a long enough password' }
  const roles = [as === 'suspended' ? 'admin' : as]
  const { id } = await write(payload, 'users', {
    ...login,
    name: as,
    roles,
    ...(as === 'organiser' && { branches: [branch] }),
  })
  const { token } = await payload.login({ collection: 'users', data: login })
  // Behind the back of what ends a suspended admin's sessions: it is what they may do then that is asked here.
  if (as === 'suspended') await payload.db.updateOne({ collection: 'users', id, data: { suspended: true } })
  const row = await payload.db.findOne<Row>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  return { id, token: token!, row: row! }
}

/** Boots a {@link World}. */
export const startWorld = async (): Promise<World> => {
  const faults: string[] = []
  const note = (error: unknown) => {
    const { stack, cause } = (error ?? {}) as Error
    faults.push(
      `${stack?.split('\n').slice(0, 9).join('\n') ?? String(error)}${cause ? `\ncause: ${(cause as Error).stack?.split('\n').slice(0, 3).join('\n')}` : ''}`,
    )
  }
  const host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: () => ({
        name: 'none',
        defaultFromAddress: 'us@example.org',
        defaultFromName: 'Us',
        sendEmail: async () => {},
      }),
      hooks: { afterError: [({ error }) => note(error)] },
      upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
      defaultDepth: 1,
      maxDepth: 3,
    }),
  })
  const { payload } = host
  await seedDemo({ payload })
  await addDrafts(payload)
  const { docs } = await payload.find({ collection: 'branches', sort: 'id', limit: 1, overrideAccess: true })
  const branch = docs[0]!.id
  await addPeople(payload, branch)
  const add = (as: Exclude<Person, 'visitor'>) => addAccount(payload, { as, branch })
  const accounts = {
    suspended: await add('suspended'),
    organiser: await add('organiser'),
    editor: await add('editor'),
    admin: await add('admin'),
  }
  const { error } = payload.logger
  payload.logger.error = ((said: unknown, ...more: unknown[]) => {
    note((said as { err?: unknown } | null)?.err ?? said)
    error.call(payload.logger, said as object, ...(more as []))
  }) as typeof error
  return { host, stored: await readStored(payload), accounts, branch, takeFaults: () => faults.splice(0) }
}

/** Who was logged out, or changed who they are, is again who they were. */
export const restore = async ({ host: { payload }, accounts }: World, as: Person): Promise<void> => {
  if (as === 'visitor') return
  const { id, row, token } = accounts[as]
  const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
  const { roles, suspended, email } = (user ?? {}) as Record<string, unknown>
  if (
    user &&
    JSON.stringify([roles, Boolean(suspended), email]) ===
      JSON.stringify([row.roles, as === 'suspended', row.email])
  )
    return
  const { createdAt: _, ...data } = row
  const isThere = await payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
  if (isThere) await payload.db.updateOne({ collection: 'users', id, data })
  else await payload.db.create({ collection: 'users', data: row, customID: id })
}

import type { Block, CollectionSlug, FlattenedField, Payload } from 'payload'
import { seedDemo } from '../../src/seed/seedDemo.js'
import { rest } from '../helpers/rest.js'
import { signupKeys, startTestHost, type TestHost } from '../helpers/testPayload.js'
import type { Id, Known } from './fieldValues.js'
import { secret } from './judge.js'
import { addPeople, type KnownPeople } from './people.js'
import type { Person } from './sent.js'

/** What is stored when the run begins: what requests are made about. */
export type Stored = Known & {
  nouns: string[]
  versions: Record<string, Id[]>
  files: Record<string, string[]>
  slugs: string[]
  fields: Record<string, FlattenedField[]>
  people: KnownPeople
  forms: Form[]
}

/** What the form of an open call posts of itself. */
export type Form = { call: string; language: string; version: string; consents: string[] }

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
  /** What was logged since it was asked last. */
  takeLog: () => string
  mails: Mail[]
}

/** A mail that was sent. */
export type Mail = { to?: unknown; subject?: string; text?: unknown; html?: unknown }

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

type SignUpAction = {
  blockType?: string
  kind?: string
  consents?: { key: string }[]
  form?: { call: string; language: string; version: string } | null
}

/** What the forms of open calls post of themselves, as a front end reads it. */
const readForms = async ({ config }: TestHost): Promise<Form[]> => {
  const read = async <Answer>(path: string) => (await (await rest(config)(`/api/v1${path}`)).json()) as Answer
  const { items } = await read<{ items: { slug: string }[] }>('/calls')
  const forms: Form[] = []
  for (const { slug } of items)
    for (const locale of ['en', 'es']) {
      const { actions = [] } = await read<{ actions?: SignUpAction[] }>(`/calls/${slug}?locale=${locale}`)
      for (const { form, consents = [] } of actions)
        if (form)
          forms.push({
            ...{ call: form.call, language: form.language, version: form.version },
            consents: consents.map(({ key }) => key),
          })
    }
  return forms
}

const readStored = async (payload: Payload, known: Pick<Stored, 'forms' | 'people'>): Promise<Stored> => {
  const stored: Stored = {
    ...known,
    ...{ ids: {}, versions: {}, files: {}, slugs: [], fields: {}, nouns: [], blocks: {} },
  }
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
  const mails: Mail[] = []
  const logged: string[] = []
  const note = (error: unknown) => {
    const { stack, cause } = (error ?? {}) as Error
    faults.push(
      `${stack?.split('\n').slice(0, 9).join('\n') ?? String(error)}${cause ? `\ncause: ${(cause as Error).stack?.split('\n').slice(0, 3).join('\n')}` : ''}`,
    )
  }
  const host = await startTestHost({
    // What is brought in place of a proof is looked at, too.
    options: { signup: { keys: signupKeys, proofOfWork: 'always' } },
    configure: (config) => ({
      ...config,
      // Every line as it would be written, in memory.
      logger: {
        options: { level: 'trace' },
        destination: { write: (line: string) => void logged.push(line) },
      },
      email: () => ({
        name: 'test',
        defaultFromAddress: 'us@example.org',
        defaultFromName: 'Us',
        sendEmail: async (mail) => void mails.push(mail),
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
  const people = await addPeople(payload, branch)
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
  return {
    ...{ host, accounts, branch, mails },
    stored: await readStored(payload, { people, forms: await readForms(host) }),
    takeFaults: () => faults.splice(0),
    takeLog: () => logged.splice(0).join('\n'),
  }
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

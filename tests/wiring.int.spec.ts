import { broadside } from 'payload-broadside'
import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { beforeAll, expect, it } from 'vitest'

// The plugin's own answer, before Payload adds what is Payload's.
let config: Config
beforeAll(async () => {
  const host = { localization: { locales: ['en', 'es'], defaultLocale: 'en' } } as unknown as Config
  config = await broadside({ siteURL: 'https://act.example.org' })(host)
})

type Node = { name?: string; slug?: string; hooks?: object; fields?: Node[]; tabs?: Node[]; blocks?: Node[] }

const toNames = (hooks: object = {}): string[] =>
  Object.entries(hooks).flatMap(([moment, functions]) =>
    (functions as { name: string }[]).map((hook) => `${moment}: ${hook.name || 'unnamed'}`),
  )

/** The hooks of a field and of the fields in it, each behind its field's path. */
const toFieldHooks = (node: Node, above = ''): string[] => {
  const path = [above, node.name ?? node.slug].filter(Boolean).join('.')
  const inner = [...(node.fields ?? []), ...(node.tabs ?? []), ...(node.blocks ?? [])]
  return [
    ...toNames(node.hooks).map((hook) => `${path} ${hook}`),
    ...inner.flatMap((child) => toFieldHooks(child, path)),
  ]
}

const toWiring = ({ hooks, fields, endpoints }: CollectionConfig | GlobalConfig) => ({
  hooks: toNames(hooks),
  fields: (fields as Node[]).flatMap((field) => toFieldHooks(field)),
  endpoints: (endpoints || []).map(({ method, path }) => `${method} ${path}`),
})

const nouns = (): (CollectionConfig | GlobalConfig)[] => [...config.collections!, ...config.globals!]

it('who acts on which noun is written down: slug → hooks, field hooks, endpoints', () => {
  expect(Object.fromEntries(nouns().map((noun) => [noun.slug, toWiring(noun)]))).toMatchSnapshot()
})

it('what acts on no noun alone is written down: endpoints, tasks, widgets, hooks', () => {
  expect({
    endpoints: config.endpoints?.map(({ method, path }) => `${method} ${path}`) ?? [],
    tasks: config.jobs?.tasks?.map(({ slug }) => slug) ?? [],
    widgets: config.admin?.dashboard?.widgets?.map(({ slug }) => slug) ?? [],
    providers: config.admin?.components?.providers ?? [],
    hooks: toNames(config.hooks),
    onInit: config.onInit?.name ?? null,
  }).toMatchSnapshot()
})

it('no hook is without a name', () => {
  const hooks = nouns()
    .map(toWiring)
    .flatMap((wiring) => [...wiring.hooks, ...wiring.fields])
  expect(hooks.filter((hook) => hook.endsWith('unnamed'))).toEqual([])
})

it('what is typed is kept on a device only where a noun says so, and of people it never does', () => {
  const kept = nouns().filter(({ admin }) => admin?.custom?.keepOnDevice === true)
  expect(kept.map(({ slug }) => slug).sort()).toEqual(
    [
      ...['articles', 'books', 'branches', 'calls', 'consents', 'episodes', 'media'],
      ...['organisation', 'podcasts', 'recordings', 'slogans'],
    ].sort(),
  )
})

it('a host’s collection that is marked for the device is guarded and merged like ours, another is left alone', async () => {
  const toHosts = (slug: string, custom?: object) =>
    ({ slug, admin: { custom }, fields: [] }) as unknown as CollectionConfig
  const { collections } = await broadside({ siteURL: 'https://act.example.org' })({
    localization: { locales: ['en', 'es'], defaultLocale: 'en' },
    collections: [toHosts('host-0', { keepOnDevice: true }), toHosts('host-1')],
  } as unknown as Config)
  const find = (slug: string) => toNames(collections!.find((one) => one.slug === slug)!.hooks)
  expect(find('host-0')).toEqual(
    expect.arrayContaining(['beforeOperation: mergeDocument', 'beforeOperation: refuseOtherAccount']),
  )
  expect(find('host-1').join()).not.toContain('refuseOtherAccount')
})

it('every noun states its access to every operation', () => {
  const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const
  const silent = config.collections!.flatMap(({ slug, access = {}, auth, versions }) =>
    operations
      .filter((operation) => (operation === 'unlock' ? auth : operation === 'readVersions' ? versions : true))
      .filter((operation) => typeof access[operation] !== 'function')
      .map((operation) => `${slug}.${operation}`),
  )
  expect(silent).toEqual([])
})

it('disabled, the nouns and their rules stay, and so does the guard of the first admin; the effects go', async () => {
  const host = { localization: { locales: ['en', 'es'], defaultLocale: 'en' } } as unknown as Config
  const quiet = await broadside({ siteURL: 'https://act.example.org', disabled: true })(host)
  expect(quiet.collections!.map(({ slug }) => slug)).toEqual(config.collections!.map(({ slug }) => slug))
  expect(quiet.endpoints ?? []).toEqual([])
  // Postgres has them in its schema.
  const tasks = ['contentTimes', 'signupOutbox', 'signupUpkeep', 'mailFailedSchedules']
  expect(quiet.jobs?.tasks?.map(({ slug }) => slug)).toEqual(tasks)
  const doors = (slug: string) => {
    const { endpoints } = quiet.collections!.find((one) => one.slug === slug)!
    return (endpoints || []).map(({ path }) => path)
  }
  expect(doors('users')).toContain('/first-register')
  expect(doors('calls')).not.toContain('/:id/addresses')
})

it('the incoming config is not mutated', async () => {
  const frozen = Object.freeze({
    localization: Object.freeze({ locales: Object.freeze(['en']), defaultLocale: 'en' }),
    collections: Object.freeze([]),
    globals: Object.freeze([]),
    endpoints: Object.freeze([]),
  })
  await expect(
    broadside({ siteURL: 'https://act.example.org' })(frozen as unknown as Config),
  ).resolves.toBeTruthy()
})

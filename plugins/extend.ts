import type { CollectionConfig, Config, Endpoint, Payload, TaskConfig } from 'payload'
import { ConfigError } from './errors.js'

/** The config with more endpoints at the API's root. The incoming config stays as it is. */
export const addEndpoints = (config: Config, endpoints: Endpoint[]): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...endpoints],
})

/**
 * The config with one of its collections extended. The incoming config stays as it is.
 *
 * @throws ConfigError when there is no such collection.
 *
 * @example
 * addToCollection({ config, slug: 'calls', extend: (calls) => ({ ...calls, endpoints: [...(calls.endpoints || []), mine] }) })
 */
export const addToCollection = ({
  config,
  slug,
  extend,
}: {
  config: Config
  slug: string
  extend: (collection: CollectionConfig) => CollectionConfig
}): Config => {
  const known = config.collections ?? []
  if (!known.some((collection) => collection.slug === slug)) {
    throw new ConfigError('extend', `There is no collection \`${slug}\` to extend. Add it first.`)
  }
  return {
    ...config,
    collections: known.map((collection) => (collection.slug === slug ? extend(collection) : collection)),
  }
}

type Edit = Record<'beforeDocumentControls' | 'editMenuItems', string[]>

/** The collection with more components around its form, before those that it has. */
export const addToEdit = (collection: CollectionConfig, added: Partial<Edit>): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const own = (components?.edit ?? {}) as Partial<Edit>
  const edit = Object.entries(added).map(([slot, paths]) => [
    slot,
    [...paths, ...(own[slot as keyof Edit] ?? [])],
  ])
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: { ...components, edit: { ...components?.edit, ...Object.fromEntries(edit) } },
    },
  }
}

/** Work that comes up by itself: a task that is queued whenever `isDue` says so and it is not under way. */
export type StandingTask = {
  slug: string
  /** Asked every few seconds: one cheap question. */
  isDue: (payload: Payload) => Promise<boolean>
  /** Its input is empty, so that the queue holds nothing of anybody. It runs again after a crash. */
  run: (payload: Payload) => Promise<void>
}

const standingKey = 'payload-broadside/standing'

/** The standing tasks of a config. */
export const readStanding = ({ custom }: Pick<Config, 'custom'>): StandingTask[] =>
  (custom?.[standingKey] as StandingTask[] | undefined) ?? []

/**
 * The config with a standing task, which is one of Payload's too. Payload's own schedules are not used for it: they write
 * each time they look, and bring a global that anybody who is logged in may change.
 */
export const addStandingTask = (config: Config, task: StandingTask): Config => ({
  ...config,
  custom: { ...config.custom, [standingKey]: [...readStanding(config), task] },
  jobs: {
    ...config.jobs,
    tasks: [
      ...(config.jobs?.tasks ?? []),
      {
        slug: task.slug,
        handler: async ({ req }) => {
          await task.run(req.payload)
          return { output: {} }
        },
      } as TaskConfig,
    ],
  },
})

import type { CollectionConfig, Config, Endpoint, Payload, TaskConfig } from 'payload'
import { ConfigError } from './errors.js'

/** Adds endpoints at the API's root. Returns a new config. */
export const addEndpoints = (config: Config, endpoints: Endpoint[]): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...endpoints],
})

/**
 * Extends one collection of a config. Returns a new config.
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

/** Adds components around a collection's form, before the existing ones. */
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

/** A background task, queued whenever `isDue` returns true and it isn't already queued or running. */
export type StandingTask = {
  slug: string
  /** Called every few seconds, so it must be cheap. */
  isDue: (payload: Payload) => Promise<boolean>
  /** Takes no input, so the job queue holds no personal data. Runs again after a crash. */
  run: (payload: Payload) => Promise<void>
}

const standingKey = 'payload-broadside/standing'

/** The standing tasks of a config. */
export const readStanding = ({ custom }: Pick<Config, 'custom'>): StandingTask[] =>
  (custom?.[standingKey] as StandingTask[] | undefined) ?? []

/**
 * Adds a standing task and registers it with Payload. Payload's own schedules are not used: they write on every check
 * and add a global that any logged-in user may change.
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

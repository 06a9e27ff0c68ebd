import type { CollectionConfig, Config, Endpoint } from 'payload'
import { ConfigError } from './errors.js'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The config with more endpoints at the API's root. The incoming config stays as it is. */
export const addEndpoints = (config: Config, endpoints: Endpoint[]): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...endpoints],
})

/**
 * The config with more hooks on one collection, each after those that are there. The incoming config stays as it is.
 *
 * @throws ConfigError when there is no such collection.
 */
export const addHooks = (config: Config, { slug, hooks }: { slug: string; hooks: Hooks }): Config => {
  const known = config.collections ?? []
  if (!known.some((collection) => collection.slug === slug)) {
    throw new ConfigError('extend', `There is no collection \`${slug}\` to add hooks to. Add it first.`)
  }
  return {
    ...config,
    collections: known.map((collection) =>
      collection.slug === slug
        ? { ...collection, hooks: mergeHooks(collection.hooks ?? {}, hooks) }
        : collection,
    ),
  }
}

const mergeHooks = (before: Hooks, after: Hooks): Hooks =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].map((when) => {
      const name = when as keyof Hooks
      return [name, [...(before[name] ?? []), ...(after[name] ?? [])]]
    }),
  )

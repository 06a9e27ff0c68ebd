import type { CollectionConfig, Config, Endpoint } from 'payload'
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

import type { Config, Plugin } from 'payload'
import { collections, globals } from '../collections/index.js'
import { readContext } from './context.js'
import type { BroadsideOptions } from './options.js'

/** Broadside in a Payload config: its nouns, and what happens to them. */
export const broadside =
  (_options: BroadsideOptions): Plugin =>
  (config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), ...collections(readContext(config))],
    globals: [...(config.globals ?? []), ...globals],
  })

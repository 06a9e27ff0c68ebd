import type { Config, Plugin } from 'payload'
import { collections, globals } from '../collections/index.js'
import { readContext } from './context.js'
import type { BroadsideOptions } from './options.js'
import { applyOverrides } from './overrides.js'

/**
 * Broadside in a Payload config: its nouns, and what happens to them.
 *
 * Effects are attached after the host's overrides, so that an override can't lose them.
 *
 * @example
 * buildConfig({ plugins: [broadside({ siteURL: 'https://act.example.org' })], localization: { … }, … })
 */
export const broadside =
  (options: BroadsideOptions): Plugin =>
  async (incoming): Promise<Config> => {
    const nouns = await applyOverrides(collections(readContext(incoming)), options.overrides)
    return {
      ...incoming,
      collections: [...(incoming.collections ?? []), ...nouns],
      globals: [...(incoming.globals ?? []), ...globals],
    }
  }

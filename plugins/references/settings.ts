import type { Payload } from 'payload'
import { ConfigError } from '../errors.js'
import type { ReferencesOptions } from './options.js'

/** The options with their defaults, as the config that is running has them. */
export type Settings = Required<Omit<ReferencesOptions, 'disabled'>>

/** Where a config keeps its {@link Settings}: `config.custom`, which no client is sent. */
export const settingsKey = 'payload-broadside/references'

/** The settings of the plugin in a running Payload. Throws a {@link ConfigError} where it has none. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): Settings => {
  const settings = config.custom?.[settingsKey] as Settings | undefined
  if (!settings)
    throw new ConfigError(
      'references',
      'This config has no index of references. Add references() to `plugins`, and do not disable it.',
    )
  return settings
}

import type { Config, Payload } from 'payload'
import { type GuardSettings, toSettings } from './options.js'

const key = 'payload-broadside/guard'

/** Stores the settings in `config.custom`, which is never sent to clients. */
export const storeSettings = (config: Config, settings: GuardSettings): Config => ({
  ...config,
  custom: { ...config.custom, [key]: settings },
})

/** The settings of a running Payload; the defaults if it has no guard. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): GuardSettings =>
  (config.custom?.[key] as GuardSettings | undefined) ?? toSettings({})

import type { Config, Payload } from 'payload'
import { type GuardSettings, toSettings } from './options.js'

const key = 'payload-broadside/guard'

/** The config with the settings in `config.custom`, which no client is sent. */
export const storeSettings = (config: Config, settings: GuardSettings): Config => ({
  ...config,
  custom: { ...config.custom, [key]: settings },
})

/** The settings that a running Payload was set up with; what a host gets that left them all open, where it has no guard. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): GuardSettings =>
  (config.custom?.[key] as GuardSettings | undefined) ?? toSettings({})

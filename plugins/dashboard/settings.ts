import type { Config, Payload } from 'payload'
import type { DashboardOptions } from './options.js'

const key = 'payload-broadside/dashboard'

/** The config with the options in `config.custom`, which no client is sent. */
export const keepSettings = (config: Config, options: DashboardOptions): Config => ({
  ...config,
  custom: { ...config.custom, [key]: options },
})

/** The options that a running Payload was set up with. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): DashboardOptions =>
  (config.custom?.[key] as DashboardOptions | undefined) ?? {}

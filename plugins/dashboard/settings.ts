import type { Config, Payload, PayloadRequest } from 'payload'

/** A scheduled publication or unpublication of a document that did not happen. */
export type Troubled = { collection: string; id: number | string; type: 'publish' | 'unpublish' }

/** What {@link dashboard} is told. */
export type DashboardOptions = {
  /**
   * What stands in the way now, in the asker's language; empty where nothing does, unset where nobody knows.
   * @default asks nobody: what the job itself kept is all that is told
   */
  readObstacles?: (asked: Troubled & { req: PayloadRequest }) => Promise<string[] | undefined>
}

const key = 'payload-broadside/dashboard'

/** The config with the options in `config.custom`, which no client is sent. */
export const storeSettings = (config: Config, options: DashboardOptions): Config => ({
  ...config,
  custom: { ...config.custom, [key]: options },
})

/** The options that a running Payload was set up with. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): DashboardOptions =>
  (config.custom?.[key] as DashboardOptions | undefined) ?? {}

import type { Config, Payload, PayloadRequest } from 'payload'

/** A scheduled publication or unpublication of a document that did not happen. */
export type Troubled = { collection: string; id: number | string; type: 'publish' | 'unpublish' }

/** Options of {@link dashboard}. */
export type DashboardOptions = {
  /**
   * What blocks the action now, in the user's language; empty if nothing does, undefined if unknown.
   * @default only the error stored in the job is shown
   */
  readObstacles?: (asked: Troubled & { req: PayloadRequest }) => Promise<string[] | undefined>
}

const key = 'payload-broadside/dashboard'

/** Stores the options in `config.custom`, which is never sent to clients. */
export const storeSettings = (config: Config, options: DashboardOptions): Config => ({
  ...config,
  custom: { ...config.custom, [key]: options },
})

/** The options of a running Payload. */
export const readSettings = ({ config }: Pick<Payload, 'config'>): DashboardOptions =>
  (config.custom?.[key] as DashboardOptions | undefined) ?? {}

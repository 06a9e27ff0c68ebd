import type { Payload } from 'payload'
import { formatAdminURL } from 'payload/shared'

/** The panel's page at which a mailed token sets a password. It comes from the configured address, never from `Host`. */
export const toResetURL = ({ config }: Pick<Payload, 'config'>, token: string): string =>
  formatAdminURL({
    adminRoute: config.routes.admin,
    path: `${config.admin.routes.reset}/${encodeURIComponent(token)}`,
    serverURL: config.serverURL,
  })

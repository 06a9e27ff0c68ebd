import type { Config, Plugin } from 'payload'

const providers = ['payload-broadside/client#FieldSentences', 'payload-broadside/client#Dialogs']

/** What every page of the panel has, a host's own collections and the log-in included. */
export const panel =
  (): Plugin =>
  (config): Config => ({
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...config.admin?.components,
        providers: [...(config.admin?.components?.providers ?? []), ...providers],
      },
    },
  })

import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { oneAccount, oneAccountGlobal } from '../access/oneAccount.js'

const notSaved = 'payload-broadside/client#NotSaved'

/**
 * Whether what is typed into a collection or global may be kept on its editor's device: only where its `admin.custom` says
 * `keepOnDevice: true`. What is kept there can be read by whoever has the device, so nothing of people's says so.
 */
export const mayKeepOnDevice = ({ admin }: Pick<CollectionConfig | GlobalConfig, 'admin'>): boolean =>
  (admin?.custom as { keepOnDevice?: unknown } | undefined)?.keepOnDevice === true

/** Says in a collection's forms what is not saved, and saves it for the account that typed it alone. */
export const guardTyping = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const { components } = admin ?? {}
  const { edit } = components ?? {}
  return oneAccount({
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        edit: {
          ...edit,
          // Last: it gives up a form after the last words that the others send.
          beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), notSaved],
        },
      },
    },
  })
}

/** The same for a global. */
export const guardTypingGlobal = (global: GlobalConfig): GlobalConfig => {
  const { admin } = global
  const { components } = admin ?? {}
  const { elements } = components ?? {}
  return oneAccountGlobal({
    ...global,
    admin: {
      ...admin,
      components: {
        ...components,
        elements: {
          ...elements,
          beforeDocumentControls: [...(elements?.beforeDocumentControls ?? []), notSaved],
        },
      },
    },
  })
}

/** Around the panel: what asks for a log-in in place, and removes what is kept too long. */
export const addTypingGuard = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    providers: [...(admin?.components?.providers ?? []), 'payload-broadside/client#TypingGuard'],
  },
})

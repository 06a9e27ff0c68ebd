import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { oneAccount, oneAccountGlobal } from '../access/oneAccount.js'

const notSaved = 'payload-broadside/client#NotSaved'

/**
 * Whether unsaved input of a collection or global may be stored on the editor's device: only with
 * `admin.custom.keepOnDevice: true`. Anybody with the device can read it, so collections with personal data must not
 * set it.
 */
export const mayKeepOnDevice = ({ admin }: Pick<CollectionConfig | GlobalConfig, 'admin'>): boolean =>
  (admin?.custom as { keepOnDevice?: unknown } | undefined)?.keepOnDevice === true

/** Adds the notice about unsaved input to a collection's forms, and saves input only for the account that typed it. */
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
          // Placed last, because it must unregister a form only after the others have sent their last save.
          beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), notSaved],
        },
      },
    },
  })
}

/** Does the same for a global. */
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

/** Adds the provider that asks to log in in place, and removes expired input from the device. */
export const addTypingGuard = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    providers: [...(admin?.components?.providers ?? []), 'payload-broadside/client#TypingGuard'],
  },
})

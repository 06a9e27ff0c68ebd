import type { CollectionConfig } from 'payload'
import { keepFromDeletion } from './in-use/keepFromDeletion.js'
import { keepWhatLiveUses } from './in-use/keepWhatLiveUses.js'
import { noteWrite } from './in-use/noteWrite.js'
import { forgetReferences } from './hooks/forgetReferences.js'
import { keepReferences } from './hooks/keepReferences.js'
import { usedInKey } from './translations.js'
import { usesEndpoint } from './uses/usesEndpoint.js'

type Admin = NonNullable<CollectionConfig['admin']>

/** The panel's side: the tab, and for whoever may, the way to take away what live content uses. */
const toAdmin = (admin: Admin = {}): Admin => {
  const { components = {} } = admin
  const { edit = {}, views = {} } = components
  return {
    ...admin,
    components: {
      ...components,
      edit: { ...edit, editMenuItems: [...(edit.editMenuItems ?? []), 'payload-broadside/client#BreakLive'] },
      views: {
        ...views,
        edit: {
          ...views.edit,
          usedIn: {
            Component: 'payload-broadside/rsc#UsedIn',
            path: '/used-in',
            tab: { label: ({ t }) => t(usedInKey), href: '/used-in', order: 250 },
          },
        } as NonNullable<typeof views.edit>,
      },
    },
  }
}

/** A collection whose documents are looked into, show what uses them and are guarded. */
export const addToCollection = (collection: CollectionConfig): CollectionConfig => {
  const { hooks = {} } = collection
  return {
    ...collection,
    admin: toAdmin(collection.admin),
    endpoints:
      collection.endpoints === false
        ? false
        : [...(collection.endpoints ?? []), usesEndpoint(collection.slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteWrite],
      beforeChange: [...(hooks.beforeChange ?? []), keepWhatLiveUses],
      afterChange: [...(hooks.afterChange ?? []), keepReferences],
      beforeDelete: [...(hooks.beforeDelete ?? []), keepFromDeletion],
      afterDelete: [...(hooks.afterDelete ?? []), forgetReferences],
    },
  }
}

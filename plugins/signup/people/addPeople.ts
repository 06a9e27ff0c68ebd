import type { CollectionConfig, Config, UIField } from 'payload'
import { label } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { addToCollection } from '../../extend.js'
import type { Vault } from '../vault.js'
import { peopleEndpoints } from './endpoints.js'

const following: UIField = {
  name: 'following',
  type: 'ui',
  admin: { components: { Field: 'payload-broadside/rsc#Following' }, disableListColumn: true },
}

const extendSignups = (signups: CollectionConfig, vault: Vault | undefined): CollectionConfig => ({
  ...signups,
  admin: {
    ...signups.admin,
    components: {
      ...signups.admin?.components,
      beforeListTable: [
        'payload-broadside/client#FindByEmail',
        ...(signups.admin?.components?.beforeListTable ?? []),
      ],
    },
  },
  endpoints: [...(signups.endpoints || []), ...peopleEndpoints(vault)],
  fields: [following, ...signups.fields],
})

/** A call's tab with its signups in numbers. */
const extendCalls = (calls: CollectionConfig): CollectionConfig => {
  const { components = {} } = calls.admin ?? {}
  const { views = {} } = components
  return {
    ...calls,
    admin: {
      ...calls.admin,
      components: {
        ...components,
        views: {
          ...views,
          edit: {
            ...views.edit,
            signups: {
              Component: 'payload-broadside/rsc#CallNumbers',
              path: '/signups',
              tab: { label: label('people:numbers'), href: '/signups', order: 260 },
            },
          } as NonNullable<typeof views.edit>,
        },
      },
    },
  }
}

/**
 * The config with what organisers meet people in, and editors numbers: above their dashboards, on a signup's page and a
 * call's, and the endpoints that these ask.
 */
export const addPeople = (config: Config, vault: Vault | undefined): Config => {
  const components = config.admin?.components
  const above = ['payload-broadside/rsc#People', 'payload-broadside/rsc#Numbers']
  const extended: Config = {
    ...config,
    admin: {
      ...config.admin,
      components: { ...components, beforeDashboard: [...(components?.beforeDashboard ?? []), ...above] },
    },
  }
  return addToCollection({
    config: addToCollection({ config: extended, slug: slugs.calls, extend: extendCalls }),
    slug: slugs.signups,
    extend: (signups) => extendSignups(signups, vault),
  })
}

import type { CollectionConfig, Field, Plugin } from 'payload'
import { addMessages } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { addToCollection } from '../extend.js'
import { endpoints } from './endpoints.js'
import { withForgotPassword } from './forgotPassword.js'
import {
  endLinksOnChange,
  endLinksOnLogout,
  readEmail,
  refuseOwnEmailChange,
  requireGoodPassword,
} from './hooks.js'
import {
  releaseAdminLock,
  releaseAdminLockAfterDelete,
  requireAdminAfterDelete,
  requireRemainingAdmin,
} from './lastAdmin.js'
import { makeLoginLimiter } from './loginLimiter.js'
import { mergeUserWrites } from './mergeUserWrites.js'
import type { AccountsOptions } from './options.js'
import { resetHTML, resetSubject, takeResetToken } from './resetMail.js'
import { slowLogin as makeSlowLogin } from './slowLogin.js'
import { endSessions, refuseSuspended } from './suspension.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'
import { tellOldAddress } from './warnOldAddress.js'

export type { AccountsOptions } from './options.js'
export { resetAccess } from './resetAccess.js'

const ui = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: {
    components: { Field: `payload-broadside/client#${component}` },
    condition: (data) => Boolean(data?.id),
    disableListColumn: true,
  },
})

/** Adds the account rules around the hooks of the collection and the host. */
const withRules = (
  hooks: CollectionConfig['hooks'] = {},
  { slowLogin, forgiveLogin }: ReturnType<typeof makeSlowLogin>,
): CollectionConfig['hooks'] => ({
  ...hooks,
  beforeOperation: [...(hooks.beforeOperation ?? []), readEmail, takeResetToken, slowLogin],
  beforeValidate: [...(hooks.beforeValidate ?? []), requireGoodPassword],
  beforeChange: [
    refuseOwnEmailChange,
    endSessions,
    endLinksOnChange,
    requireRemainingAdmin,
    ...(hooks.beforeChange ?? []),
  ],
  afterChange: [releaseAdminLock, ...(hooks.afterChange ?? []), tellOldAddress],
  beforeDelete: [requireAdminAfterDelete, ...(hooks.beforeDelete ?? [])],
  afterDelete: [releaseAdminLockAfterDelete, ...(hooks.afterDelete ?? [])],
  beforeLogin: [refuseSuspended, ...(hooks.beforeLogin ?? [])],
  afterLogin: [...(hooks.afterLogin ?? []), forgiveLogin],
  afterLogout: [endLinksOnLogout, ...(hooks.afterLogout ?? [])],
})

/** The password reset mail, unless the host defines its own. */
const withResetMail = (auth: CollectionConfig['auth']): CollectionConfig['auth'] =>
  typeof auth === 'object'
    ? {
        ...auth,
        forgotPassword: {
          generateEmailHTML: resetHTML,
          generateEmailSubject: resetSubject,
          ...auth.forgotPassword,
        },
      }
    : auth

/**
 * Account management: invitation links, changes of e-mail confirmed by both addresses, a list of sessions to end, and
 * protection against guessed passwords.
 */
export const accounts =
  ({ clientAddress, attempts = 10, windowSeconds = 900 }: AccountsOptions = {}): Plugin =>
  (incoming) => {
    const config = addMessages(incoming, { en: { accounts: en }, es: { accounts: es } })
    const slow = makeSlowLogin({ limiter: makeLoginLimiter({ attempts, windowSeconds }), clientAddress })
    return addToCollection({
      config: {
        ...config,
        admin: {
          ...config.admin,
          components: {
            ...config.admin?.components,
            views: {
              login: { Component: 'payload-broadside/rsc#Login' },
              forgot: { Component: 'payload-broadside/rsc#ForgotPassword' },
              ...config.admin?.components?.views,
            },
          },
        },
        graphQL: { ...config.graphQL, mutations: withForgotPassword(config.graphQL?.mutations) },
        onInit: async (payload) => {
          await config.onInit?.(payload)
          mergeUserWrites(payload)
        },
      },
      slug: slugs.users,
      extend: (users) => ({
        ...users,
        endpoints: [...endpoints, ...(users.endpoints || [])],
        auth: withResetMail(users.auth),
        hooks: withRules(users.hooks, slow),
        admin: {
          ...users.admin,
          components: {
            ...users.admin?.components,
            beforeListTable: [
              ...(users.admin?.components?.beforeListTable ?? []),
              'payload-broadside/client#InviteUser',
            ],
          },
        },
        fields: [...users.fields, ui('changeEmail', 'ChangeEmail'), ui('sessionList', 'Sessions')],
      }),
    })
  }

import type { Plugin } from 'payload'
import { answerFaults } from './answerFaults.js'
import { guardDocAccess } from './graphql/guardDocAccess.js'
import { bounded, judgeFirst, onlyOneCostly, onlyWhatWorks } from './graphql/rules.js'
import { guardBuiltIn } from './guardBuiltIn.js'
import { guardEndpoints } from './guardEndpoints.js'
import { guardGlobals } from './guardGlobals.js'
import { guardLog } from './guardLog.js'
import { guardQueries } from './guardQueries.js'
import { type GuardOptions, toSettings } from './options.js'
import { keepListsReadable } from './keepListsReadable.js'
import { keepTextsReadable } from './keepTextsReadable.js'
import { keepTrashedIds } from './keepTrashedIds.js'
import { refuseForeignForms } from './refuseForeignForms.js'
import { keepSettings } from './settings.js'

export { guardGraphQLRoute } from './guardGraphQLRoute.js'
export { guardRoute } from './guardRoute.js'
export { guardServerFunctions } from './serverFunctions/index.js'
export type { GuardOptions } from './options.js'

/**
 * Closes what Payload leaves open at its raw doors, on any collections: filters and orders by what one may not read, filters
 * that databases understand differently, unbounded lists, ids and values that end in a 500, documents full of log-ins.
 *
 * Put it last, so that it sees every collection.
 *
 * @example buildConfig({ plugins: [mine(), guard({ isTrusted: ({ user }) => user?.roles.includes('editor') })], … })
 */
export const guard =
  (options: GuardOptions = {}): Plugin =>
  (config) => {
    const settings = toSettings(options)
    const guarding = guardQueries(settings)
    const verifies = (config.collections ?? []).some(
      ({ auth }) => typeof auth === 'object' && Boolean(auth.verify),
    )
    const { validationRules } = config.graphQL ?? {}
    const rules = judgeFirst([onlyOneCostly, onlyWhatWorks({ verifies }), bounded(settings.graphQL)])
    return {
      ...keepSettings(config, settings),
      collections: (config.collections ?? []).map((collection) => ({
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [
            guarding,
            keepTrashedIds,
            refuseForeignForms,
            ...(collection.hooks?.beforeOperation ?? []),
          ],
        },
      })),
      globals: (config.globals ?? []).map((global) => ({
        ...global,
        hooks: { ...global.hooks, beforeOperation: [guardGlobals, ...(global.hooks?.beforeOperation ?? [])] },
      })),
      graphQL: {
        ...config.graphQL,
        queries: guardDocAccess(config.graphQL?.queries),
        validationRules: (args) => [...rules(args as never), ...(validationRules?.(args) ?? [])],
      },
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerFaults] },
      onInit: async (payload) => {
        // Payload looks collections up by names that clients send: what every object inherits is none of them.
        Object.setPrototypeOf(payload.collections, null)
        guardLog(payload)
        guardBuiltIn(payload, { settings, guarding })
        guardEndpoints(payload, settings)
        keepListsReadable(payload)
        keepTextsReadable(payload)
        await config.onInit?.(payload)
      },
    }
  }

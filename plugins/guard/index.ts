import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, Plugin } from 'payload'
import { isForeign } from '../../collections/access/isForeign.js'
import { addMessages } from '../../collections/messages/messages.js'
import { answerFaults } from './answerFaults.js'
import { QueryRefused } from './errors.js'
import { guardDocAccess } from './graphql/guardDocAccess.js'
import { bounded, judgeFirst, onlyOneCostly, onlyWhatWorks } from './graphql/rules.js'
import { guardBuiltIn } from './guardBuiltIn.js'
import { guardEndpoints } from './guardEndpoints.js'
import { guardLog } from './guardLog.js'
import { guardQueries } from './guardQueries.js'
import { type GuardOptions, toSettings } from './options.js'
import { storeSettings } from './settings.js'
import { skipUnreadableNodes } from './skipUnreadableNodes.js'
import { skipUnreadableRows } from './skipUnreadableRows.js'
import { type DataContext, toSafeData } from './toSafeData.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** What is written into a global is put in a form that every database keeps. */
const guardGlobals: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args
  const asked = args as { data?: unknown }
  const { flattenedFields = [] } = global as { flattenedFields?: DataContext['fields'] }
  const isDraftable = Boolean(global.versions && global.versions.drafts)
  const context = { fields: flattenedFields, isDraftable, req, isTrusted: Boolean(overrideAccess) }
  return { ...args, data: toSafeData(asked.data, context) } as typeof args
}

/**
 * A relation to something in the trash is answered by its id, at any depth, as one to what may not be read is. Payload
 * reads it from the trash and then puts `null` in its place, where the id was: a row would lead nowhere, and whoever wrote
 * the answer back would lose it.
 */
const answerTrashedIds: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { currentDepth = 0, trash } = args as { currentDepth?: number; trash?: boolean }
  // Only what fills a relation in has a depth that it is at.
  return operation === 'read' && trash && currentDepth > 0 ? { ...args, trash: false } : args
}

const entrances = new Set(['login', 'forgotPassword', 'resetPassword'])

/**
 * A page of another site logs nobody in, by the one kind of form that Payload reads: whoever came from there would go on
 * in somebody else's account. JSON a browser asks about before it sends it.
 */
const refuseForeignForms: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isForm = req.headers?.get('content-type')?.includes('multipart/') ?? false
  if (entrances.has(operation) && isForm && isForeign(req))
    throw new QueryRefused('A form of another site can’t log in here.')
  return args
}

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
  (incoming) => {
    const config = addMessages(incoming, { en: { guard: en }, es: { guard: es } })
    const settings = toSettings(options)
    const guarding = guardQueries(settings)
    const verifies = (config.collections ?? []).some(
      ({ auth }) => typeof auth === 'object' && Boolean(auth.verify),
    )
    const { validationRules } = config.graphQL ?? {}
    const rules = judgeFirst([onlyOneCostly, onlyWhatWorks({ verifies }), bounded(settings.graphQL)])
    return {
      ...storeSettings(config, settings),
      collections: (config.collections ?? []).map((collection) => ({
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [
            guarding,
            answerTrashedIds,
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
        skipUnreadableRows(payload)
        skipUnreadableNodes(payload)
        await config.onInit?.(payload)
      },
    }
  }

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

/** Normalizes data written to a global so that every database can store it. */
const guardGlobals: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args
  const asked = args as { data?: unknown }
  const { flattenedFields = [] } = global as { flattenedFields?: DataContext['fields'] }
  const isDraftable = Boolean(global.versions && global.versions.drafts)
  const context = { fields: flattenedFields, isDraftable, req, isTrusted: Boolean(overrideAccess) }
  return { ...args, data: toSafeData(asked.data, context) } as typeof args
}

/**
 * Returns a relation to a trashed document as its id, at any depth, like one to an unreadable document. Payload
 * replaces it with `null`, and a client that saves the answer would then lose the relation.
 */
const answerTrashedIds: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { currentDepth = 0, trash } = args as { currentDepth?: number; trash?: boolean }
  // `currentDepth` is only set while a relation is being populated.
  return operation === 'read' && trash && currentDepth > 0 ? { ...args, trash: false } : args
}

const entrances = new Set(['login', 'forgotPassword', 'resetPassword'])

/**
 * Prevents login CSRF: another site could submit a multipart form and log the visitor in to someone else's account.
 * JSON is safe, because browsers preflight it.
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
 * Hardens Payload's REST and GraphQL APIs on all collections. It rejects filters and sorts on unreadable fields,
 * filters that databases interpret differently, unbounded lists, ids and values that cause a 500, and GraphQL documents
 * with many log-ins.
 *
 * Put it last, so it sees every collection.
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
        // Payload looks up collections by client-supplied names, so inherited keys such as `constructor` must not
        // match.
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

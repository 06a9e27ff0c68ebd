import {
  type CollectionConfig,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  validateQueryPaths,
  type Where,
} from 'payload'
import { toInstant } from '../../values/toInstant.js'

/**
 * Narrows the filter of an update or deletion to the documents that the client may change; `undefined` if there are
 * none. For `beforeOperation` hooks, which run before Payload checks access and validates the filter. Moving to the
 * trash needs both rights.
 */
export const toAllowedWhere = async ({
  where,
  data,
  collection,
  req,
  overrideAccess = false,
}: {
  where: Where
  /** The data being written; unset for deletions. */
  data?: Record<string, unknown>
  collection: CollectionConfig | SanitizedCollectionConfig
  req: PayloadRequest
  overrideAccess?: boolean
}): Promise<Where | undefined> => {
  const config = collection as SanitizedCollectionConfig
  const { update, delete: remove } = config.access
  const rights = !data ? [remove] : toInstant(data.deletedAt) ? [update, remove] : [update]
  const answers = overrideAccess ? [] : await Promise.all(rights.map((may) => may({ req, data })))
  if (!answers.every(Boolean)) return undefined
  // The filter may name unknown or forbidden fields.
  await validateQueryPaths({ collectionConfig: config, overrideAccess, req, where })
  const filters = answers.filter((answer) => typeof answer === 'object')
  return filters.length > 0 ? { and: [where, ...filters] } : where
}

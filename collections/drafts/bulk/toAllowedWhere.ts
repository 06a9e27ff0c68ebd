import {
  type CollectionConfig,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  validateQueryPaths,
  type Where,
} from 'payload'
import { toInstant } from '../../values/toInstant.js'

/**
 * Narrows the filter of an update or a deletion to the documents that its client may change; `undefined` where that is
 * none. For `beforeOperation` hooks, which run before Payload asks for access and before it checks the filter. Moving to
 * the trash asks for both rights.
 */
export const toAllowedWhere = async ({
  where,
  data,
  collection,
  req,
  overrideAccess = false,
}: {
  where: Where
  /** What is written; none where documents are deleted. */
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
  // The filter may name no field, or one that the client may not read.
  await validateQueryPaths({ collectionConfig: config, overrideAccess, req, where })
  const filters = answers.filter((answer) => typeof answer === 'object')
  return filters.length > 0 ? { and: [where, ...filters] } : where
}

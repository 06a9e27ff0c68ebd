import {
  type CollectionConfig,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  validateQueryPaths,
  type Where,
} from 'payload'

/**
 * Narrows the filter of an update to the documents that its client may change; `undefined` where that is none. For
 * `beforeOperation` hooks, which run before Payload asks for access and before it checks the filter.
 */
export const toAllowedWhere = async ({
  where,
  data,
  collection,
  req,
  overrideAccess = false,
}: {
  where: Where
  data: Record<string, unknown>
  collection: CollectionConfig | SanitizedCollectionConfig
  req: PayloadRequest
  overrideAccess?: boolean
}): Promise<Where | undefined> => {
  const config = collection as SanitizedCollectionConfig
  const allowed = overrideAccess || (await config.access.update({ req, data }))
  if (!allowed) return undefined
  // The filter may name no field, or one that the client may not read.
  await validateQueryPaths({ collectionConfig: config, overrideAccess, req, where })
  return allowed === true ? where : { and: [where, allowed] }
}

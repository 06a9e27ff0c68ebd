import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  deepCopyObjectSimple,
  deleteByIDOperation,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  updateByIDOperation,
  type Where,
} from 'payload'
import { message, say } from '../../messages/messages.js'
import { readRefusal } from '../../messages/refuse.js'
import { heldClaims, releaseHeld } from '../../uniqueness/claims/claims.js'
import { nestTransaction } from '../../uniqueness/claims/transactions.js'
import { toInstant } from '../../values/toInstant.js'
import { renewCopiedRowIds } from './renewCopiedRowIds.js'
import { toAllowedWhere } from './toAllowedWhere.js'

type Id = number | string
type Result = { docs: unknown[]; errors: { id: Id; isPublic: boolean; message: string }[] }

type BulkArgs = Record<string, unknown> & {
  id?: Id
  where?: Where
  data?: Record<string, unknown>
  draft?: boolean
  limit?: number
  sort?: string | string[]
  trash?: boolean
}

/** The context key that hands the result of `workOnEach` to `answerEach`. */
const done = Symbol('broadside/done')
const oneOfMany = Symbol('broadside/one-of-many')

/** Whether an update by id belongs to a bulk update whose filter was already checked. */
export const isOneOfMany = (args: object): boolean => oneOfMany in args

type Faults = { data?: { errors?: { label?: string; path?: string; message?: string }[] } }

/** A document's error in a bulk answer: its title and what is wrong, in whole sentences. */
const toMessage = (req: PayloadRequest, { error, title }: { error: unknown; title: unknown }): string => {
  if (!(error instanceof Error)) return 'Unknown error'
  const said =
    readRefusal(error) ??
    (error as Faults).data?.errors
      ?.map(({ label, path, message }) => `${label || path}: ${message}`)
      .join(' ')
  if (!said) return error.message
  return title ? say(req, message('documents:text', { title: String(title), said })) : said
}

/** Payload only exposes error messages that are public or whose status isn't 500. */
const isPublic = (error: unknown): boolean => {
  const { isPublic, status } = error as { isPublic?: boolean; status?: number }
  return isPublic ?? (status !== undefined && status !== 500)
}

/** Runs the bulk operation on one document, or leaves the document unchanged. */
const workOn = async (
  req: PayloadRequest,
  { id, args, collection }: { id: Id; args: BulkArgs; collection: SanitizedCollectionConfig },
): Promise<unknown> => {
  const claimed = new Set(heldClaims(req).keys())
  try {
    return await nestTransaction(req, async (nested) => {
      const one = {
        ...args,
        ...{ where: undefined, limit: undefined, sort: undefined },
        ...{ [oneOfMany]: true, id, req: nested },
      } as unknown
      if (!args.data) return deleteByIDOperation(one as Parameters<typeof deleteByIDOperation>[0])
      const data = await renewCopiedRowIds(nested, { collection, id, data: deepCopyObjectSimple(args.data) })
      const asked = { ...(one as Parameters<typeof updateByIDOperation>[0]), data: data as never }
      return updateByIDOperation(asked)
    })
  } catch (error) {
    await releaseHeld(req, { except: claimed })
    throw error
  }
}

/**
 * Makes a bulk operation treat each document like the same operation by id. Payload's bulk update starts from the main
 * row, which has the first state of a never published document or the last live state of one with a newer draft, so
 * later changes would be lost. Payload also keeps partial writes of documents that fail.
 */
const workOnEach: CollectionBeforeOperationHook = async ({
  args: given,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const args = given as BulkArgs
  const { id, where, data, draft, limit, sort, trash } = args
  const isBulk = id === undefined && where && (operation === 'delete' || (operation === 'update' && data))
  if (!isBulk) return given
  const config = collection as SanitizedCollectionConfig
  const allowed = await toAllowedWhere({
    where: structuredClone(where),
    data,
    collection: config,
    req,
    overrideAccess,
  })
  if (!allowed) return given
  const { useAsTitle } = config.admin
  const { docs: found } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: allowed,
    limit: limit ?? 0,
    sort,
    trash: trash ?? false,
    // Writes to drafts and moves to the trash search the newest versions.
    draft: Boolean(draft) || Boolean(toInstant(data?.deletedAt)),
    depth: 0,
    select: data && useAsTitle && useAsTitle !== 'id' ? { [useAsTitle]: true } : {},
    pagination: false,
    overrideAccess: true,
    req,
  })
  const result: Result = { docs: [], errors: [] }
  for (const document of found)
    try {
      result.docs.push(await workOn(req, { id: document.id, args, collection: config }))
    } catch (error) {
      const title = (document as unknown as Record<string, unknown>)[useAsTitle ?? 'id']
      const message = toMessage(req, { error, title: useAsTitle === 'id' ? undefined : title })
      result.errors.push({ id: document.id, isPublic: isPublic(error), message })
    }
  return { ...args, where: { id: { in: [] } }, [done]: result } as unknown as typeof given
}

/** Answers a bulk operation with the result of `workOnEach`. */
const answerEach: CollectionAfterOperationHook = ({ args, result }) =>
  ((args as { [done]?: Result })[done] as typeof result | undefined) ?? result

/**
 * Writes or deletes each document of a bulk operation separately. Must run after the collection's own argument hooks.
 */
export const oneByOne = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...hooks,
    beforeOperation: [...(hooks?.beforeOperation ?? []), workOnEach],
    afterOperation: [answerEach, ...(hooks?.afterOperation ?? [])],
  },
})

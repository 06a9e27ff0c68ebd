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

/** Where `workOnEach` leaves its result for `answerEach`. */
const done = Symbol('broadside/done')
const oneOfMany = Symbol('broadside/one-of-many')

/** Whether an update by id is one of a bulk update, whose filter was looked at as a whole. */
export const isOneOfMany = (args: object): boolean => oneOfMany in args

type Faults = { data?: { errors?: { label?: string; path?: string; message?: string }[] } }

/** One document's error in the answer to a bulk operation: its title, and what is wrong in whole sentences. */
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

/** Payload shows a client the message of an error that says so, or whose status is not 500. */
const isPublic = (error: unknown): boolean => {
  const { isPublic, status } = error as { isPublic?: boolean; status?: number }
  return isPublic ?? (status !== undefined && status !== 500)
}

/** Does to one document what its bulk operation does, or leaves it as it was. */
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
 * Makes a bulk operation do to each document what the same operation does by its id. Payload starts a bulk update from
 * the collection's own row, which holds the first state of a document that was never published, and the last live one of
 * a document with a newer draft: what was written since would be lost. And it keeps what it has written of a document that
 * fails, perhaps without its version.
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
    // Who writes drafts, or moves them to the trash, looks for them by their newest state.
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

/** Answers a bulk operation with what `workOnEach` did. */
const answerEach: CollectionAfterOperationHook = ({ args, result }) =>
  ((args as { [done]?: Result })[done] as typeof result | undefined) ?? result

/** In bulk, each document is written or deleted by itself. After what the collection's own hooks make of the arguments. */
export const oneByOne = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...hooks,
    beforeOperation: [...(hooks?.beforeOperation ?? []), workOnEach],
    afterOperation: [answerEach, ...(hooks?.afterOperation ?? [])],
  },
})

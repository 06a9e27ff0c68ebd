import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  deepCopyObjectSimple,
  isolateObjectProperty,
  type PayloadRequest,
  updateByIDOperation,
  type Where,
} from 'payload'
import { toInstant } from '../toInstant.js'
import { toAllowedWhere } from './toAllowedWhere.js'

type Id = number | string
type Result = { docs: unknown[]; errors: { id: Id; isPublic: boolean; message: string }[] }
/** Payload shows a client the message of an error that says so, or whose status is not 500. */
const isPublic = (error: unknown): boolean => {
  const { isPublic, status } = error as { isPublic?: boolean; status?: number }
  return isPublic === true || (status !== undefined && status !== 500)
}

type BulkArgs = Record<string, unknown> & {
  id?: Id
  where?: Where
  data?: Record<string, unknown>
  draft?: boolean
  limit?: number
  sort?: string | string[]
  trash?: boolean
}

/** Where `updateEach` leaves its result for `answerEach`. */
const updated = Symbol('broadside/updated')
const oneOfMany = Symbol('broadside/one-of-many')

/** Whether an update by id is one of a bulk update, whose filter was looked at as a whole. */
export const isOneOfMany = (args: object): boolean => oneOfMany in args

/** One transaction a document: a refusal of one undoes nothing of the others. */
const withoutTransaction = (req: PayloadRequest): PayloadRequest => {
  const alone = isolateObjectProperty(req, 'transactionID')
  delete alone.transactionID
  return alone
}

/**
 * Makes a bulk update do to each document what an update by its id does. Payload starts a bulk update from the
 * collection's own row, which holds the first state of a document that was never published, and the last live one of a
 * document with a newer draft: what was written since would be lost.
 */
export const updateEach: CollectionBeforeOperationHook = async ({
  args: given,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const args = given as BulkArgs
  const { id, where, data, draft, limit, sort, trash } = args
  // Payload itself starts from the newest drafts where drafts are written or documents are put into the trash.
  if (operation !== 'update' || id !== undefined || !where || !data || draft || toInstant(data.deletedAt))
    return given
  const allowed = await toAllowedWhere({
    where: structuredClone(where),
    data,
    collection,
    req,
    overrideAccess,
  })
  if (!allowed) return given
  const { docs: found } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: allowed,
    limit: limit ?? 0,
    sort,
    trash: trash ?? false,
    depth: 0,
    select: {},
    pagination: false,
    overrideAccess: true,
    req,
  })
  const result: Result = { docs: [], errors: [] }
  for (const document of found) {
    try {
      const one = { ...args, [oneOfMany]: true, where: undefined, limit: undefined, sort: undefined }
      const asked = {
        ...one,
        id: document.id,
        data: deepCopyObjectSimple(data as never),
        req: withoutTransaction(req),
      }
      result.docs.push(
        await updateByIDOperation(asked as unknown as Parameters<typeof updateByIDOperation>[0]),
      )
    } catch (error) {
      result.errors.push({
        id: document.id,
        isPublic: isPublic(error),
        message: error instanceof Error ? error.message : 'Unknown error',
      })
    }
  }
  return { ...args, where: { id: { in: [] } }, [updated]: result } as unknown as typeof given
}

/** Answers a bulk update with what `updateEach` did. */
export const answerEach: CollectionAfterOperationHook = ({ args, result }) =>
  ((args as { [updated]?: Result })[updated] as typeof result | undefined) ?? result

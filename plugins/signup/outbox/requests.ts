import {
  type CollectionAfterDeleteHook,
  type CollectionConfig,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { RequestRow } from '../rows.js'

/** What waits to be confirmed for a call goes with it. On SQL it names no call any more by then. */
const forgetRequests: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await req.payload.db.deleteMany({
    collection: slugs['signup-requests'],
    where: { or: [{ call: { equals: id } }, { call: { equals: null } }] },
    req,
  })
  return doc
}

/** Calls whose deletion or withdrawal deletes their requests. Signups stay with those who meet them. */
export const forgetWithCalls = (calls: CollectionConfig): CollectionConfig => ({
  ...calls,
  hooks: { ...calls.hooks, afterDelete: [...(calls.hooks?.afterDelete ?? []), forgetRequests] },
})

/** A stored request. `call` is empty once its call is gone. */
export type RequestDoc = Omit<RequestRow, 'call'> & {
  id: number | string
  call?: number | string | null
  tokens?: string[] | null
  failure?: string | null
  mailedAt?: number | null
  confirmedAt?: number | null
}

/** What a step writes of a request: columns of its own table alone, so that one statement decides. */
type RequestChange = Partial<
  Pick<RequestDoc, 'state' | 'step' | 'dueAt' | 'attempts' | 'failure' | 'mailedAt' | 'confirmedAt'>
>

const collection = slugs['signup-requests']

/** How long a claim holds: a process that dies leaves its row to others after that. */
export const claimMs = 5 * 60_000

/** Changes a request while it is still due when it was read to be: of many, one does. False for the others. */
export const changeRequest = async (
  { db }: Payload,
  { id, dueAt }: Pick<RequestDoc, 'id' | 'dueAt'>,
  data: RequestChange,
): Promise<boolean> =>
  Boolean(
    await db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { dueAt: { equals: dueAt } }] },
      data: { ...data, updatedAt: new Date().toISOString() },
      options: { atomic: true },
    }),
  )

/** Takes a due request for this process alone; null where another has it. */
export const claimRequest = async (payload: Payload, found: RequestDoc): Promise<RequestDoc | null> => {
  const dueAt = Date.now() + claimMs
  if (!(await changeRequest(payload, found, { dueAt, attempts: found.attempts + 1 }))) return null
  return payload.db.findOne<RequestDoc>({
    collection,
    where: { and: [{ id: { equals: found.id } }, { dueAt: { equals: dueAt } }] },
  })
}

/** Deletes a request, unless it is not due any more when it was read to be. */
export const removeRequest = async (
  { db }: Payload,
  { id, dueAt }: Pick<RequestDoc, 'id' | 'dueAt'>,
): Promise<void> => {
  await db.deleteMany({ collection, where: { and: [{ id: { equals: id } }, { dueAt: { equals: dueAt } }] } })
}

/** The request that one of its mailed tokens names, by the token's hash. */
export const findByToken = async ({ db }: Payload, hash: string): Promise<RequestDoc | null> => {
  const found = await db.findOne<RequestDoc>({ collection, where: { tokens: { equals: hash } } })
  // The database answers with all of a row's tokens, or with the one that was asked for.
  return found && db.findOne<RequestDoc>({ collection, where: { id: { equals: found.id } } })
}

/**
 * Keeps the hash of a token that is about to be mailed, beside those before it: all of them, whatever happens. False where
 * the request is gone. It is found by its reference: SQLite gives its id to the next one, which is somebody else's.
 */
export const storeTokenHash = async (
  payload: Payload,
  { reference, tokens }: RequestDoc,
  hash: string,
): Promise<boolean> => {
  if (tokens?.includes(hash)) return true
  return inTransaction(payload, async (req) => {
    const data = { tokens: [...(tokens ?? []), hash] }
    const where = { reference: { equals: reference } }
    return Boolean(await payload.db.updateOne({ collection, where, data, req }))
  })
}

/** What is written in `work` with its `req` is stored whole or not at all, where the database has transactions. */
export const inTransaction = async <Result>(
  payload: Payload,
  work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<Result>,
): Promise<Result> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

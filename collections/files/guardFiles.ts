import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type {
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { readTransactionId, whenTransactionEnds } from '../uniqueness/claims/transactions.js'

type Named = { filename?: string | null }
type Stored = Named & { sizes?: Record<string, Named | null> | null }
type At = { payload: Payload; collection: string }

const aside = '.replaced'
const contextKey = 'payload-broadside/files-aside'

const onlyOne = {
  path: 'file',
  sentence: message('documents:aFileReplacesThatOfOne'),
}

/** The folder of a collection's files; null with a storage adapter. */
const toFolder = ({ payload, collection }: At): string | null => {
  const { staticDir, disableLocalStorage } = payload.collections[collection as CollectionSlug]!.config.upload
  return disableLocalStorage || !staticDir ? null : staticDir
}

const toNames = ({ filename, sizes }: Stored): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string' && name !== '',
  ) as string[]

/** Hard-links a file, or copies it on file systems without links. */
const keep = async (from: string, to: string): Promise<void> => {
  await link(from, to)
    .catch(() => copyFile(from, to))
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
}

const isStored = async ({ payload, collection }: At, name: string): Promise<boolean> => {
  const { imageSizes = [] } = payload.collections[collection as CollectionSlug]!.config.upload
  const paths = ['filename', ...imageSizes.map((size) => `sizes.${size.name}.filename`)]
  const where: Where = { or: paths.map((path) => ({ [path]: { equals: name } })) }
  return Boolean(await payload.db.findOne({ collection: collection as CollectionSlug, where }))
}

/**
 * Settles the files that {@link guardFiles} put aside, by what is stored: those still referenced are put back, the
 * others deleted. Returns whether any was put back.
 */
const settle = async (at: At, names: string[]): Promise<boolean> => {
  const folder = toFolder(at)
  if (!folder) return false
  let isAnyBack = false
  for (const name of names) {
    const [kept, place] = [join(folder, aside, name), join(folder, name)]
    const isNeeded = await isStored(at, name)
    if (isNeeded) await keep(kept, place)
    else await rm(place, { force: true })
    await rm(kept, { force: true })
    isAnyBack ||= isNeeded
  }
  return isAnyBack
}

/**
 * Settles all files put aside. Safe to repeat. Runs at boot and when a file is missing, after a crash or a failed write
 * without a transaction. A running write settles its own files at its end.
 */
export const settleFiles = async (at: At): Promise<boolean> => {
  const folder = toFolder(at)
  return folder ? settle(at, await readdir(join(folder, aside)).catch(() => [])) : false
}

/** The files that a request has put aside, until its transaction or operation ends. */
const readAside = ({ context }: PayloadRequest): string[] => (context[contextKey] ??= []) as string[]

const setAside = async (
  req: PayloadRequest,
  { folder, collection, id }: { folder: string; collection: string; id: number | string },
): Promise<void> => {
  const { payload, transactionID } = req
  if (!isDatabaseId(payload, id)) return
  const replaced = await payload.db.findOne<Stored & { id: number | string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req: { transactionID },
  })
  await mkdir(join(folder, aside), { recursive: true })
  const names = toNames(replaced ?? {})
  readAside(req).push(...names)
  for (const name of names) await keep(join(folder, name), join(folder, aside, name))
}

const removeNew = async (folder: string, { name }: { name: string }): Promise<void> => {
  // The names of its sizes begin with its own random name.
  const { name: start } = parse(name)
  for (const file of await readdir(folder)) if (file.startsWith(start)) await rm(join(folder, file))
}

/**
 * Keeps a document's files consistent with the document. Payload deletes replaced files before validating the rest of
 * the request, and leaves new files behind if nothing is stored. Call it when `req.file` is the file to store.
 */
export const guardFiles = async (
  req: PayloadRequest,
  { collection, operation, id }: { collection: string; operation: string; id?: number | string },
): Promise<void> => {
  const file = req.file
  if (!file) return
  if (operation === 'update' && id === undefined) refuse({ req, collection, faults: [onlyOne] })
  const at = { payload: req.payload, collection }
  const folder = toFolder(at)
  if (!folder) return
  if (id !== undefined) await setAside(req, { folder, collection, id: toDatabaseId(req.payload, String(id)) })
  await whenTransactionEnds(req, async ({ isCommitted }) => {
    if (!isCommitted) await removeNew(folder, file)
    await settle(at, readAside(req))
  })
}

/** The same for a deletion: Payload removes the files before the document. */
export const guardDeletedFiles: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const at = { payload: req.payload, collection: collection.slug }
  const folder = toFolder(at)
  if (!folder) return
  await setAside(req, { folder, collection: collection.slug, id })
  await whenTransactionEnds(req, async () => void (await settle(at, readAside(req))))
}

/** Settles the files after a successful operation without a transaction. */
export const settleStoredFiles: CollectionAfterOperationHook = async ({
  collection,
  operation,
  req,
  result,
}) => {
  if (['updateByID', 'deleteByID', 'delete'].includes(operation) && (await readTransactionId(req)) === null)
    await settle({ payload: req.payload, collection: collection.slug }, readAside(req).splice(0))
  return result
}

import { readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type File,
  isolateObjectProperty,
  type PayloadRequest,
  type SharpDependency,
} from 'payload'
import { isDatabaseId, toDatabaseId } from '../documents/ids.js'
import { guardFiles, settleFiles } from '../files/guardFiles.js'
import { toOwnData } from '../files/toOwnData.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { findFocalPoint, parseFocalPoint, type Point } from './focalPoint.js'
import { readImage } from './readImage.js'
import { toOwnFile } from './storeOwnFiles.js'

type Data = Record<string, unknown>
type Write = { req: PayloadRequest; collection: string; sharp: SharpDependency }
type Kept = { filename: string; mimeType: string; focalX?: number | null; focalY?: number | null }

/**
 * Replaces an upload with its cleaned image before anything is stored, and refuses anything that isn't an image. This
 * applies to REST, GraphQL and the Local API alike.
 *
 * Nothing is fetched: an image must be sent as a file. Crops keep the focal point in view: the editor's, or else the
 * most salient spot. Moving the point crops the stored file again.
 */
export const storeCleanImages: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload checks access after this hook. Skipping here lets it refuse the write before we do any work.
  if (!overrideAccess && !(await collection.access[operation]({ req }))) return args
  const { sharp } = req.payload.config
  if (!sharp) throw new Error('Images need `sharp` in the Payload config: buildConfig({ sharp, … }).')
  const { data = {}, id } = args as { data?: Data; id?: number | string }
  const write = { req, collection: collection.slug, sharp }
  const asked = readAskedPoint(write, data)
  // Payload would otherwise crop the file itself, and fetch it from its URL.
  if (req.query) delete req.query.uploadEdits
  const kept = id !== undefined && (asked || req.file) ? await readUploaded(write, id) : null
  const isMoved = asked && !(asked.x === kept?.focalX && asked.y === kept.focalY) ? asked : null
  if (req.file) await cleanFile(write)
  else if (operation === 'create') refuse({ req, collection: collection.slug, faults: [noFile] })
  else if (kept && isMoved) req.file = await toOwnFile(await readStored(write, kept), sharp)
  const point = req.file && (isMoved ?? (await findFocalPoint(req.file.data, sharp)))
  await guardFiles(req, { collection: collection.slug, operation, id })
  const own = toOwnData(data)
  return { ...args, data: point ? { ...own, focalX: point.x, focalY: point.y } : own } as typeof args
}

const noFile = {
  path: 'file',
  sentence: message('media:noFileWasSent'),
}

const noPoint = {
  path: 'focalX',
  sentence: message('media:theFocalPointIsToldBy'),
}

/** The requested focal point. The panel's editor sends it in the query, other clients in the data. */
const readAskedPoint = ({ req, collection }: Write, data: Data): Point | null => {
  const { focalPoint } = (req.query?.uploadEdits ?? {}) as { focalPoint?: { x?: unknown; y?: unknown } }
  const { x, y } = focalPoint ?? { x: data.focalX, y: data.focalY }
  if ((x ?? null) === null && (y ?? null) === null) return null
  const point = parseFocalPoint(x, y)
  if (!point) refuse({ req, collection, faults: [noPoint] })
  return point
}

const readUploaded = async ({ req, collection }: Write, asked: number | string): Promise<Kept | null> => {
  const id = toDatabaseId(req.payload, String(asked))
  if (!isDatabaseId(req.payload, id)) return null
  return req.payload.db.findOne<Kept & { id: number | string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
}

const cleanFile = async ({ req, collection, sharp }: Write): Promise<void> => {
  const { file, payload } = req
  const reading = await readImage(await readBytes(file as File), sharp)
  if ('fault' in reading)
    return refuse({ req, collection, faults: [{ path: 'file', sentence: reading.fault }] })
  // Delete the uploaded bytes because they contain metadata. Payload only deletes files it still knows about.
  if (file?.tempFilePath && payload.config.upload?.useTempFiles) await unlink(file.tempFilePath)
  req.file = await toOwnFile(reading.image, sharp)
  delete (req as { files?: unknown }).files
}

const readBytes = ({ data, tempFilePath }: File): Promise<Buffer> | Buffer =>
  tempFilePath && data.length === 0 ? readFile(tempFilePath) : data

/** Reads a stored image through the host's storage adapter, or from disk. */
const readStored = async ({ req, collection }: Write, kept: Kept) => {
  const { handlers = [], staticDir } = req.payload.collections[collection as CollectionSlug]!.config.upload
  // Drops the client's headers, since a `Range` would return only part of the file.
  const whole = isolateObjectProperty(req, 'headers')
  whole.headers = new Headers()
  for (const handle of handlers) {
    const params = { collection, filename: kept.filename }
    const answer = await handle(whole, { doc: kept as never, params })
    if (answer?.status === 200)
      return { data: Buffer.from(await answer.arrayBuffer()), mimetype: kept.mimeType }
  }
  const path = join(staticDir ?? '', kept.filename)
  const data = await readFile(path).catch(async () => {
    await settleFiles({ payload: req.payload, collection })
    return readFile(path)
  })
  return { data, mimetype: kept.mimeType }
}

import { readFile, unlink } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, File, PayloadRequest } from 'payload'
import { toOwnData } from '../../shared/files/toOwnData.js'
import { refuse } from '../../shared/refuse.js'
import { readImage } from '../readImage.js'

/**
 * Replaces an upload by its clean image before anything is stored, at every door, and refuses what is none.
 * Nothing is fetched: a picture comes as a file or not at all.
 */
export const keepCleanImages: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload asks for access after this hook: who may not write gets its refusal, and none of our work.
  if (!overrideAccess && !(await collection.access[operation]({ req }))) return args
  // Cropping would write other bytes under a name that browsers have kept, and reads from the stored address.
  if (req.query) delete req.query.uploadEdits
  if (req.file) await cleanFile(req, collection.slug)
  else if (operation === 'create') refuse({ req, collection: collection.slug, faults: [noFile] })
  const { data } = args as { data?: Record<string, unknown> }
  return { ...args, data: toOwnData(data ?? {}) } as typeof args
}

const noFile = {
  path: 'file',
  sentence: {
    en: 'No file was sent. Choose an image from your device.',
    es: 'No se envió ningún archivo. Elige una imagen de tu dispositivo.',
  },
}

const cleanFile = async (req: PayloadRequest, collection: string): Promise<void> => {
  const { file, payload } = req
  const { sharp } = payload.config
  if (!sharp) throw new Error('Images need `sharp` in the Payload config: buildConfig({ sharp, … }).')
  const reading = await readImage(await readBytes(file as File), sharp)
  if ('fault' in reading)
    return refuse({ req, collection, faults: [{ path: 'file', sentence: reading.fault }] })
  // The uploaded bytes go with their metadata; Payload would only remove a file that it still knows.
  if (file?.tempFilePath && payload.config.upload?.useTempFiles) await unlink(file.tempFilePath)
  req.file = reading.image
  delete (req as { files?: unknown }).files
}

const readBytes = ({ data, tempFilePath }: File): Promise<Buffer> | Buffer =>
  tempFilePath && data.length === 0 ? readFile(tempFilePath) : data

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { renderShare } from '../renderShare.js'
import type { OwnFile } from '../toOwnFile.js'

type Stored = {
  id: number | string
  filename?: string | null
  filesize?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: { share?: { filename?: string | null; filesize?: number | null } | null } | null
}

const toOwn = (req: PayloadRequest) => (req.file as Partial<OwnFile> | undefined)?.own

/**
 * Puts our own bytes in the place of Payload's, where they differ: Payload packs a WebP a second time, and loses by it,
 * and lays what is transparent on black in the share size, which is a JPEG. Storage adapters take them from the request.
 */
export const keepOwnFiles: CollectionBeforeChangeHook<Stored> = async ({ data, req }) => {
  const own = toOwn(req)
  const share = data.sizes?.share
  if (!own || !data.filename) return data
  req.file = { ...(req.file as OwnFile), data: own.data, size: own.data.length }
  if (!own.isTransparent || !share?.filename) return { ...data, filesize: own.data.length }
  const point = { x: data.focalX ?? 50, y: data.focalY ?? 50 }
  const rendered = await renderShare({ data: own.data, point, sharp: req.payload.config.sharp! })
  req.payloadUploadSizes = { ...req.payloadUploadSizes, share: rendered }
  const sizes = { ...data.sizes, share: { ...share, filesize: rendered.length } }
  return { ...data, filesize: own.data.length, sizes }
}

/** Writes them over Payload's, which are on disk by now, whether the document is new or not. */
export const storeOwnFiles: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const own = toOwn(req)
  const { disableLocalStorage, staticDir } = (collection as SanitizedCollectionConfig).upload
  const { filename, sizes } = doc as Stored
  if (!own || disableLocalStorage || !staticDir || !filename) return
  await writeFile(join(staticDir, filename), own.data)
  const share = own.isTransparent && req.payloadUploadSizes?.share
  if (share && sizes?.share?.filename) await writeFile(join(staticDir, sizes.share.filename), share)
}

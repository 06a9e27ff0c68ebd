import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  File,
  PayloadRequest,
  SanitizedCollectionConfig,
  SharpDependency,
} from 'payload'
import type { Point } from './focalPoint.js'
import { share } from './sizes.js'

/** The largest region around a point that has the aspect ratio of the share size. */
const toRegion = (whole: { width: number; height: number }, { x, y }: Point) => {
  const scale = Math.max(share.width / whole.width, share.height / whole.height)
  const width = Math.min(whole.width, Math.max(1, Math.round(share.width / scale)))
  const height = Math.min(whole.height, Math.max(1, Math.round(share.height / scale)))
  const toStart = (percent: number, side: number, part: number) =>
    Math.round(Math.min(side - part, Math.max(0, (side * percent) / 100 - part / 2)))
  return { left: toStart(x, whole.width, width), top: toStart(y, whole.height, height), width, height }
}

/** The share size of a transparent image: on a light background, or on a dark one if a light one would hide it. */
const renderShare = async ({
  data,
  point,
  sharp,
}: {
  data: Buffer
  point: Point
  sharp: SharpDependency
}): Promise<Buffer> => {
  const { width, height } = await sharp(data).metadata()
  const on = (background: string) =>
    sharp(data)
      .extract(toRegion({ width, height }, point))
      .resize({ width: share.width, height: share.height, fit: 'fill' })
      .flatten({ background })
      .jpeg(share.formatOptions.options)
      .toBuffer()
  const toContrast = async (image: Buffer) =>
    Math.max(...(await sharp(image).stats()).channels.map(({ stdev }: { stdev: number }) => stdev))
  const light = await on('#ffffff')
  const contrast = await toContrast(light)
  if (contrast >= 8) return light
  const dark = await on('#1a1a1a')
  return (await toContrast(dark)) > contrast ? dark : light
}

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** A cleaned image on its way into storage. Payload copies the file, and the copies keep `own`. */
type OwnFile = File & { own: { data: Buffer; isTransparent: boolean } }

/**
 * Turns a cleaned image into a file to store. The name is always new, because browsers cache by name, and a moved focal
 * point changes the crops.
 */
export const toOwnFile = async (
  { data, mimetype }: { data: Buffer; mimetype: string },
  sharp: SharpDependency,
): Promise<OwnFile> => {
  const { hasAlpha } = await sharp(data).metadata()
  return {
    name: `${randomBytes(20).toString('hex')}.${extensions[mimetype]}`,
    data,
    mimetype,
    size: data.length,
    own: { data, isTransparent: hasAlpha },
  }
}

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
 * Replaces Payload's bytes with our own. Payload compresses a WebP a second time, which loses quality, and puts
 * transparent areas on black in the JPEG share size. Storage adapters take the files from the request.
 */
export const takeOwnFiles: CollectionBeforeChangeHook<Stored> = async ({ data, req }) => {
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

/** Overwrites Payload's files on disk with our own. They exist by now, both on create and on update. */
export const storeOwnFiles: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const own = toOwn(req)
  const { disableLocalStorage, staticDir } = (collection as SanitizedCollectionConfig).upload
  const { filename, sizes } = doc as Stored
  if (!own || disableLocalStorage || !staticDir || !filename) return
  await writeFile(join(staticDir, filename), own.data)
  const share = own.isTransparent && req.payloadUploadSizes?.share
  if (share && sizes?.share?.filename) await writeFile(join(staticDir, sizes.share.filename), share)
}

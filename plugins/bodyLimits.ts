import { uploadSizes } from '../collections/files/uploadSizes.js'

/**
 * Maximum size in bytes of a JSON or form body. Multipart forms get this much for their fields, on top of the file
 * limit.
 */
export const MAX_FORM = 2_000_000

/** Minimum upload speed: every window of `windowMs` except the last must deliver at least `bytes`. */
export const bodyPace = { windowMs: 30_000, bytes: 30_000 }

/** Chunks accepted before their average size is checked, and the minimum average in bytes from then on. */
const pieces = { free: 1000, leastBytes: 256 }

/**
 * Whether a body arrives in too many small chunks. A tiny chunk costs as much to process as a large one: two megabytes
 * in one-byte chunks would keep a server busy for a minute.
 */
export const isTooFragmented = (body: { pieces: number; bytes: number }): boolean =>
  body.pieces > pieces.free && body.bytes < body.pieces * pieces.leastBytes

/** Maximum file size in bytes, by the slug of the upload collection. */
export type UploadSizes = Readonly<Record<string, number>>

const writes = ['POST', 'PATCH', 'PUT']

/** The collection that receives a file upload: `…/media` to create, `…/media/ID` to replace. */
const toCollection = (method: string, pathname: string): string | undefined => {
  if (!writes.includes(method)) return undefined
  return pathname.split('/').at(method === 'POST' ? -1 : -2)
}

/**
 * The maximum size of a request's body in bytes, with or without a `Content-Length`.
 *
 * @example toBodyLimit({ method: 'POST', pathname: '/api/media', contentType: 'multipart/form-data; boundary=x' }) // 22_000_000
 */
export const toBodyLimit = (
  { method, pathname, contentType }: { method: string; pathname: string; contentType: string },
  uploads: UploadSizes = uploadSizes,
): number => {
  if (!/^multipart\/form-data(?:;|\s|$)/i.test(contentType)) return MAX_FORM
  const collection = toCollection(method, pathname)
  return collection !== undefined && Object.hasOwn(uploads, collection)
    ? uploads[collection]! + MAX_FORM
    : MAX_FORM
}

const toMegabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

/** Message for a body above its limit. It is in both panel languages, because the user is not known yet. */
export const toTooLarge = (limit: number): string => {
  if (limit <= MAX_FORM) {
    const most = limit < 1_000_000 ? `${Math.floor(limit / 1000)} kB` : `${toMegabytes(limit)} MB`
    return `This is more than ${most}. Send less at once. · Son más de ${most}. Envía menos de una vez.`
  }
  const megabytes = toMegabytes(limit - MAX_FORM)
  return `The file is larger than ${megabytes} MB. Make it smaller. · El archivo ocupa más de ${megabytes} MB. Redúcelo.`
}

/** Message for a body in too many small chunks. */
export const tooFragmented =
  'The request comes in too many small pieces. Send it in larger ones. · La solicitud llega en demasiados trozos pequeños. Envíala en trozos mayores.'

/** Message for a body that arrives too slowly. */
export const tooSlow =
  'The request came too slowly. Please try again on a better connection. · La solicitud llegó demasiado despacio. Inténtalo con mejor conexión.'

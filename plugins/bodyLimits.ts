import { uploadSizes } from '../collections/files/uploadSizes.js'

/** The largest body of JSON or of a form, in bytes. It also covers the fields that a form sends beside its file. */
export const MAX_FORM = 2_000_000

/** How slowly a body may come: a window this long has to bring at least this many bytes, or be the last. */
export const bodyPace = { windowMs: 30_000, bytes: 30_000 }

/** How many pieces a body may come in before their size is looked at, and the bytes that they must have on average then. */
const pieces = { free: 1000, leastBytes: 256 }

/**
 * Whether a body comes in too many small pieces. Each piece is handed on by itself and costs as much as a large one: two
 * megabytes in chunks of one byte would keep a server busy for a minute.
 */
export const isTooFragmented = (body: { pieces: number; bytes: number }): boolean =>
  body.pieces > pieces.free && body.bytes < body.pieces * pieces.leastBytes

/** The largest file of each collection of files, in bytes, by slug. */
export type UploadSizes = Readonly<Record<string, number>>

const writes = ['POST', 'PATCH', 'PUT']

/** The collection that a form with a file is sent to: `…/media` to create, `…/media/ID` to replace. */
const toCollection = (method: string, pathname: string): string | undefined => {
  if (!writes.includes(method)) return undefined
  return pathname.split('/').at(method === 'POST' ? -1 : -2)
}

/**
 * The most bytes that the body of a request may have, however it is sent.
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

/** The sentence for a body above its limit, in both languages of the panel: nothing was read that tells whose it is. */
export const toTooLarge = (limit: number): string => {
  if (limit <= MAX_FORM) {
    const most = limit < 1_000_000 ? `${Math.floor(limit / 1000)} kB` : `${toMegabytes(limit)} MB`
    return `This is more than ${most}. Send less at once. · Son más de ${most}. Envía menos de una vez.`
  }
  const megabytes = toMegabytes(limit - MAX_FORM)
  return `The file is larger than ${megabytes} MB. Make it smaller. · El archivo ocupa más de ${megabytes} MB. Redúcelo.`
}

/** The sentence for a body in too many small pieces. */
export const tooFragmented =
  'The request comes in too many small pieces. Send it in larger ones. · La solicitud llega en demasiados trozos pequeños. Envíala en trozos mayores.'

/** The sentence for a body that comes too slowly. */
export const tooSlow =
  'The request came too slowly. Please try again on a better connection. · La solicitud llegó demasiado despacio. Inténtalo con mejor conexión.'

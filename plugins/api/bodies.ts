import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { APIProblem } from './problems.js'

/** What a route takes as its body: JSON, or a form by the same names. */
export type Body = {
  /**
   * For the description and the client. What was sent is not held against it: a handler judges that by itself, so that it
   * can name each field in the visitor's language.
   */
  schema: z.ZodType
  maxBytes: number
}

/** The types of a body that {@link readBody} reads. */
export const bodyTypes = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']

const toObject = (entries: Iterable<[string, unknown]>): Record<string, unknown> => {
  const values = new Map<string, string[] | string>()
  for (const [name, value] of entries) {
    // A file is nothing that a form of the API asks for.
    if (typeof value !== 'string') continue
    const before = values.get(name)
    if (Array.isArray(before)) before.push(value)
    else values.set(name, before === undefined ? value : [before, value])
  }
  return Object.fromEntries(values)
}

const readBytes = async (
  { headers, body }: PayloadRequest,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer>> => {
  const tooLarge = () => new APIProblem('TOO_LARGE', `Send no more than ${Math.floor(maxBytes / 1000)} kB.`)
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    total += chunk.byteLength
    // Leaving the loop cancels what still comes.
    if (total > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The body of a request: its JSON, or a form's fields as an object, where a field that was sent more than once is a list.
 *
 * @throws APIProblem `TOO_LARGE`, `UNSUPPORTED_MEDIA_TYPE`, or `BAD_REQUEST` for a body that can't be parsed.
 */
export const readBody = async (
  req: PayloadRequest,
  { maxBytes }: Pick<Body, 'maxBytes'>,
): Promise<unknown> => {
  const type = req.headers.get('content-type') ?? ''
  const isOf = (name: string) => type.split(/[;\s]/, 1)[0]!.toLowerCase() === name
  if (!bodyTypes.some(isOf))
    throw new APIProblem('UNSUPPORTED_MEDIA_TYPE', `Send one of ${bodyTypes.join(', ')}.`)
  const bytes = await readBytes(req, maxBytes)
  if (isOf('application/x-www-form-urlencoded')) return toObject(new URLSearchParams(bytes.toString()))
  try {
    if (isOf('application/json')) return JSON.parse(bytes.toString()) as unknown
    return toObject(await new Response(bytes, { headers: { 'Content-Type': type } }).formData())
  } catch {
    throw new APIProblem('BAD_REQUEST', 'The body can’t be read. Send JSON, or a form.')
  }
}

import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A content coding of stored answers, RFC 9110, 8.4.1. */
export type Coding = 'br' | 'gzip' | 'identity'

/** The bytes of an answer in one coding, with their own strong ETag. */
export type Representation = { coding: Coding; bytes: Buffer<ArrayBuffer>; etag: string }

const toRepresentation = (coding: Coding, bytes: Buffer): Representation => ({
  coding,
  bytes: bytes as Buffer<ArrayBuffer>,
  etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
})

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Encodes a text in each coding that makes it shorter, best first, and finally as it is. */
export const toRepresentations = async (text: string): Promise<Representation[]> => {
  const plain = Buffer.from(text)
  const [br, gz] = await Promise.all([
    compressBrotli(plain, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    compressGzip(plain),
  ])
  return [
    ...(br.length < plain.length ? [toRepresentation('br', br)] : []),
    ...(gz.length < plain.length ? [toRepresentation('gzip', gz)] : []),
    toRepresentation('identity', plain),
  ]
}

/** The quality values of `Accept-Encoding`; 0 refuses a coding. */
const parseWeights = (header: string): Map<string, number> =>
  new Map(
    header
      .toLowerCase()
      .split(',')
      .flatMap((part): [string, number][] => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
        const weight = parameters.find((text) => text.startsWith('q='))
        return name ? [[name === 'x-gzip' ? 'gzip' : name, weight ? Number(weight.slice(2)) || 0 : 1]] : []
      }),
  )

/**
 * The acceptable codings, best first: RFC 9110, 12.5.3. Without the header, clients get plain bytes; so do those that
 * refuse everything.
 */
export const toAcceptable = (
  representations: readonly Representation[],
  header: string | null,
): Representation[] => {
  const plain = representations.filter(({ coding }) => coding === 'identity')
  if (!header) return plain
  const weights = parseWeights(header)
  // Plain bytes are acceptable unless refused, as the last choice.
  const weigh = ({ coding }: Representation) =>
    weights.get(coding) ??
    (coding === 'identity' ? (weights.get('*') === 0 ? 0 : 0.0001) : (weights.get('*') ?? 0))
  const acceptable = representations
    .filter((one) => weigh(one) > 0)
    .toSorted((one, other) => weigh(other) - weigh(one))
  return acceptable.length > 0 ? acceptable : plain
}

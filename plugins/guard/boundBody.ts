import {
  bodyPace,
  tooFragmented,
  isTooFragmented,
  MAX_FORM,
  toBodyLimit,
  tooSlow,
  toTooLarge,
  type UploadSizes,
} from '../bodyLimits.js'

/** Body limits of a route. */
export type BodyOptions = {
  /**
   * Maximum file size in bytes, by the slug of the upload collection.
   * @default uploadSizes
   */
  uploads?: UploadSizes
  /** Minimum upload speed. @default 30 kB in 30 seconds */
  pace?: typeof bodyPace
}

/** A body that is too large, too slow or split into too many small chunks. */
export class BodyRefused extends Error {
  override name = 'BodyRefused'
  constructor(
    readonly status: 400 | 408 | 413,
    message: string,
  ) {
    super(message)
  }
}

type Pace = typeof bodyPace

const late = Symbol('late')

const orLate = async <Value>(value: Promise<Value>, ms: number): Promise<Value | typeof late> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<typeof late>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), late)
  })
  return Promise.race([value, tooLate]).finally(() => clearTimeout(timer))
}

/** Yields a body's chunks while they stay within the size and speed limits. The consumer's own time doesn't count. */
async function* readWithin(body: ReadableStream<Uint8Array>, limit: number, { windowMs, bytes }: Pace) {
  const reader = body.getReader()
  let [total, pieces] = [0, 0]
  let [waited, inWindow] = [0, 0]
  try {
    let reading = reader.read()
    for (;;) {
      const began = Date.now()
      const next = await orLate(reading, windowMs - waited)
      waited += Date.now() - began
      if (next !== late) inWindow += next.value?.byteLength ?? 0
      if (waited >= windowMs || next === late) {
        if (inWindow < bytes && !(next !== late && next.done)) throw new BodyRefused(408, tooSlow)
        ;[waited, inWindow] = [0, 0]
      }
      if (next === late) continue
      if (next.done) return
      total += next.value.byteLength
      pieces += 1
      if (total > limit) throw new BodyRefused(413, toTooLarge(limit))
      if (isTooFragmented({ pieces, bytes: total })) throw new BodyRefused(400, tooFragmented)
      yield next.value
      reading = reader.read()
    }
  } finally {
    // Discard the rest.
    void reader.cancel().catch(() => {})
  }
}

const toStream = (chunks: AsyncGenerator<Uint8Array>, onFault: (fault: unknown) => void) =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (fault) {
        onFault(fault)
        controller.error(fault)
      }
    },
    cancel: async () => void (await chunks.return(undefined)),
  })

/**
 * The same request with its body limited in size and speed, regardless of its headers.
 *
 * A form without a file and JSON are read before anything else looks at them. A file is handed on as it comes;
 * `onFault` hears what ended it, since whoever reads it may make another error of that.
 *
 * Throws {@link BodyRefused}.
 */
export const boundBody = async (
  request: Request,
  { uploads, pace = bodyPace, onFault }: BodyOptions & { onFault: (fault: unknown) => void },
): Promise<Request> => {
  const { body, headers, method, signal, url } = request
  if (!body) return request
  const { pathname } = new URL(url)
  const limit = toBodyLimit({ method, pathname, contentType: headers.get('content-type') ?? '' }, uploads)
  if (Number(headers.get('content-length') ?? 0) > limit) {
    void body.cancel().catch(() => {})
    throw new BodyRefused(413, toTooLarge(limit))
  }
  const chunks = readWithin(body, limit, pace)
  if (limit > MAX_FORM) {
    const init = { method, headers, signal, body: toStream(chunks, onFault), duplex: 'half' }
    return new Request(url, init as RequestInit)
  }
  const read: Uint8Array[] = []
  for await (const chunk of chunks) read.push(chunk)
  return new Request(url, { method, headers, signal, body: Buffer.concat(read) })
}

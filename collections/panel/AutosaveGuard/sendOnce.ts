import type { Trouble } from './saveStates.js'

/** A save that this server didn't answer, or not for this account. */
export class NotSent extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind)
  }
}

const noAnswer = () => new NotSent({ kind: navigator.onLine ? 'unreachable' : 'offline' })

const isJSON = (response: Response) => /^application\/json\b/.test(response.headers.get('content-type') ?? '')

/**
 * Sends a save and reads the complete response. A broken connection, a proxy's error page, a truncated body or a
 * timeout doesn't count as a response.
 *
 * @throws NotSent
 */
export const sendOnce = async (
  send: (signal: AbortSignal | undefined) => Promise<Response>,
  timeoutMs: number | null,
): Promise<Response> => {
  const abort = new AbortController()
  const timer = timeoutMs === null ? undefined : setTimeout(() => abort.abort(), timeoutMs)
  try {
    const response = await send(abort.signal)
    const text = await response.text()
    // A proxy may refuse a body that is too large. Retrying wouldn't help.
    if (response.status === 413) return new Response(isJSON(response) ? text : '{}', response)
    if (!isJSON(response)) throw noAnswer()
    JSON.parse(text)
    return new Response(text, response)
  } catch (error) {
    throw error instanceof NotSent ? error : noAnswer()
  } finally {
    clearTimeout(timer)
  }
}

import { type Held, saveRest, withoutHeld } from './saveRest.js'

type Values = Record<string, unknown>

/** A form that saves itself: where, and who is told what it could not save. */
export type Saver = { path: string; onSaved: (held: Held[]) => void; held?: Held[] }

const savers = new Set<Saver>()
let original: typeof fetch | undefined

const toSaver = (input: RequestInfo | URL, { method }: RequestInit): Saver | undefined => {
  if (method?.toUpperCase() !== 'PATCH' || input instanceof Request) return undefined
  const { origin, pathname, searchParams } = new URL(input, location.href)
  if (origin !== location.origin || searchParams.get('autosave') !== 'true') return undefined
  return [...savers].findLast(({ path }) => path === pathname)
}

const parse = (text: unknown): Values | undefined =>
  typeof text === 'string' ? (JSON.parse(text) as Values) : undefined

/** What a save sends, and the same with other values. Payload's form sends JSON in a field of form data. */
const readBody = (body: RequestInit['body']) => {
  const values = parse(body instanceof FormData ? body.get('_payload') : body)
  const withValues = (values: Values): string | FormData => {
    const text = JSON.stringify(values)
    if (!(body instanceof FormData)) return text
    const copy = new FormData()
    for (const [name, value] of body.entries()) copy.append(name, name === '_payload' ? text : value)
    return copy
  }
  return values && { values, withValues }
}

const fetchHolding: typeof fetch = async (input, init = {}) => {
  const send = original!
  const saver = toSaver(input, init)
  const body = saver && readBody(init.body)
  if (!body) return send(input, init)
  const sendValues = (values: Values) =>
    send(input, { ...init, body: values === body.values ? init.body : body.withValues(values) })
  // A page that is gone hears no refusal, and sends nothing again.
  if (init.keepalive) return sendValues(withoutHeld(body.values, saver.held ?? []))
  const { response, held } = await saveRest(body.values, sendValues)
  if (response.ok) {
    saver.held = held
    saver.onSaved(held)
  }
  return response
}

/**
 * Holds back what the server refuses of the drafts that save themselves, and lets the rest through. It stands in the way
 * of the request: Payload's autosave has no place where one could choose what it sends, and gives up at a refusal.
 */
export const holdBack = (saver: Saver): (() => void) => {
  if (savers.size === 0) {
    original = window.fetch
    window.fetch = fetchHolding
  }
  savers.add(saver)
  return () => {
    savers.delete(saver)
    if (savers.size === 0 && window.fetch === fetchHolding) window.fetch = original!
  }
}

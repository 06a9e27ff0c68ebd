import { accountHeader } from '../accountHeader.js'
import { clearTyped } from './device.js'
import { saveRest, withoutHeld } from './saveRest.js'
import { readSaveState, setSaveState, type Trouble, troubles } from './saveStates.js'
import { NotSent, sendOnce } from './sendOnce.js'
import { askToLogIn, type Ended, hasEnded, pause, readAccount, readWhose, sayHere } from './session.js'

type Values = Record<string, unknown>

/** An open form: its save endpoint and its values. */
export type Saver = {
  form: string
  path: string
  locale: string
  /** Whether the form autosaves. */
  savesItself: boolean
  /** Its current values, as a draft. */
  read: () => Values
  isUnsaved: () => boolean
}

/** Timeouts of autosaves and of requested saves, in milliseconds. */
const timeouts = { itself: 30_000, asked: 90_000 }
/** The first and the longest delay between retries, in milliseconds. */
const waits = { first: 2_000, longest: 15_000 }

/** How long to wait after a declined log-in before asking again, in milliseconds. */
const untilAskedAgain = 600_000

const savers = new Set<Saver>()
let original: typeof fetch | undefined
let guards = 0

/** Whether closing this tab would lose input. */
export const isAnythingUnsaved = (): boolean => [...savers].some(({ isUnsaved }) => isUnsaved())

/** Payload's account endpoints. Their responses don't tell who is logged in. */
const accountDoor =
  /\/(first-register|forgot-password|log-?out|login|refresh-token|reset-password|unlock|verify)(\/|$)/

type Write = { url: URL; body: NonNullable<ReturnType<typeof readBody>>; isItself: boolean; saver?: Saver }

const parse = (text: unknown): Values | undefined =>
  typeof text === 'string' ? (JSON.parse(text) as Values) : undefined

/** Reads the body of a save, and rebuilds it with other values. Payload's forms send JSON in a form data field. */
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

const toWrite = (input: RequestInfo | URL, { method, body }: RequestInit): Write | undefined => {
  if (!/^(patch|post)$/i.test(method ?? '') || input instanceof Request) return undefined
  const url = new URL(input, location.href)
  const isItself = url.searchParams.get('autosave') === 'true'
  const isForm = body instanceof FormData && body.has('_payload')
  if (url.origin !== location.origin || accountDoor.test(url.pathname)) return undefined
  if (!isForm && !(isItself && typeof body === 'string')) return undefined
  const locale = url.searchParams.get('locale')
  return {
    url,
    isItself,
    body: readBody(body)!,
    saver: [...savers].findLast(
      (one) => one.path === url.pathname && (locale === null || one.locale === locale),
    ),
  }
}

const readMessage = async (response: Response): Promise<string | undefined> => {
  const answer = (await response.clone().json()) as { message?: string; errors?: { message?: string }[] }
  return answer.errors?.[0]?.message ?? answer.message
}

const forAccount = ({ headers: before }: RequestInit): Headers => {
  const headers = new Headers(before)
  const account = readAccount()
  if (account) headers.set(accountHeader, account.id)
  return headers
}

/** Sends a save. If it was refused, finds out whether the session has ended or changed accounts. */
const attempt = async (
  input: RequestInfo | URL,
  init: RequestInit,
  { isItself, body }: { isItself: boolean; body: BodyInit | null | undefined },
): Promise<Response> => {
  const account = readAccount()
  const headers = forAccount(init)
  const hasFile = body instanceof FormData && [...body.values()].some((value) => typeof value !== 'string')
  const response = await sendOnce(
    (signal) => original!(input, { ...init, headers, body, signal }),
    hasFile ? null : isItself ? timeouts.itself : timeouts.asked,
  )
  if (isItself && (response.status >= 500 || response.status === 429))
    throw new NotSent({ kind: 'unreachable' })
  if (account && [401, 403, 404].includes(response.status)) {
    const whose = await readWhose(original).catch(() => null)
    if (whose === null) throw new NotSent({ kind: 'unreachable' })
    if (whose !== 'same') throw new NotSent({ kind: whose === 'nobody' ? 'loggedOut' : 'otherAccount' })
  }
  return response
}

const saveLast = async (input: RequestInfo | URL, init: RequestInit, { body }: Write): Promise<Response> => {
  const { response } = await saveRest(body.values, (values) =>
    attempt(input, init, { isItself: true, body: body.withValues(values) }),
  )
  return response
}

const toEnded = ({ kind }: Trouble): Ended | null =>
  kind === 'loggedOut' || kind === 'otherAccount' ? kind : null

const toTrouble = async (response: Response): Promise<Trouble | null> =>
  response.ok
    ? null
    : {
        kind: response.status === 404 ? 'gone' : 'refused',
        message: await readMessage(response),
      }

/** Retries an autosave until the server responds, each time with the form's current values. */
const saveItself = async (
  input: RequestInfo | URL,
  init: RequestInit,
  { body, saver }: Write & { saver: Saver },
): Promise<Response> => {
  const send = (values: Values) =>
    attempt(input, init, {
      isItself: true,
      body: values === body.values ? init.body : body.withValues(values),
    })
  const { form } = saver
  let values = body.values
  for (let wait = waits.first; ; wait = Math.min(wait * 2, waits.longest)) {
    try {
      const { response, held } = await saveRest(values, send)
      if (savers.has(saver)) {
        const trouble = await toTrouble(response)
        setSaveState(form, response.ok ? { held, trouble } : { trouble })
      }
      return response
    } catch (error) {
      if (!(error instanceof NotSent)) throw error
      const { trouble } = error
      const isNew = readSaveState(form).trouble?.kind !== trouble.kind
      if (savers.has(saver)) setSaveState(form, { trouble })
      const ended = toEnded(trouble)
      if (ended && isNew) await askToLogIn(ended)
      else await pause(wait)
    }
    // The form was closed. Its input stays on the device, and retrying stops.
    if (!savers.has(saver)) return new Promise<never>(() => undefined)
    values = saver.read()
  }
}

/** Sends a save that the user requested. Without a response it reports an error; after a new log-in it continues. */
const saveAsked = async (
  input: RequestInfo | URL,
  init: RequestInit,
  { saver }: Write,
): Promise<Response> => {
  try {
    const response = await attempt(input, init, { isItself: false, body: init.body })
    if (saver && response.ok) setSaveState(saver.form, { held: [], trouble: null })
    return response
  } catch (error) {
    if (!(error instanceof NotSent)) throw error
    const { trouble } = error
    const ended = toEnded(trouble)
    if (ended && (await askToLogIn(ended))) return saveAsked(input, init, toWrite(input, init)!)
    if (saver && !saver.savesItself) setSaveState(saver.form, { trouble })
    throw new Error(`${sayHere('panel:nothingDone')} ${sayHere(troubles[trouble.kind])}`)
  }
}

/** Asks to log in in place when the session couldn't be refreshed, before Payload redirects to its log-in page. */
const prolong = async (input: RequestInfo | URL, init: RequestInit): Promise<Response> => {
  for (let wait = waits.first; ; wait = Math.min(wait * 2, waits.longest)) {
    const response = await original!(input, init)
    if (response.ok || !isAnythingUnsaved()) return response
    const whose = await readWhose(original).catch(() => null)
    if (whose === 'nobody' || whose === 'other') {
      const isBack = await askToLogIn(whose === 'nobody' ? 'loggedOut' : 'otherAccount')
      if (!isBack) await pause(untilAskedAgain)
    } else await pause(wait)
  }
}

const panelFetch: typeof fetch = async (input, init = {}) => {
  const write = toWrite(input, init)
  if (!write) {
    const { pathname } = input instanceof Request ? new URL(input.url) : new URL(input, location.href)
    const isPost = /^post$/i.test(init.method ?? '')
    if (isPost && pathname.endsWith('/refresh-token')) return prolong(input, init)
    // The dialog logs another account out. That must not discard the first account's input.
    if (isPost && pathname.endsWith('/logout') && !hasEnded()) clearTyped()
    return original!(input, init)
  }
  const { saver, isItself, body } = write
  // A closed page can't handle errors or retry.
  if (init.keepalive) {
    const values = withoutHeld(body.values, saver ? readSaveState(saver.form).held : [])
    return original!(input, { ...init, headers: forAccount(init), body: body.withValues(values) })
  }
  // The last save of a form that is being closed.
  if (typeof init.body === 'string') return saveLast(input, init, write)
  return saver && isItself ? saveItself(input, init, { ...write, saver }) : saveAsked(input, init, write)
}

/**
 * Wraps `fetch` to intercept the panel's saves. Payload's forms can't customise requests, and give up on a refusal, a
 * broken connection or an ended session. Returns a function that removes the wrapper.
 */
export const guardFetch = (): (() => void) => {
  if (guards === 0) {
    original = window.fetch
    window.fetch = panelFetch
  }
  guards += 1
  return () => {
    guards -= 1
    if (guards === 0 && window.fetch === panelFetch) window.fetch = original!
  }
}

/** Registers an open form. Returns a function that unregisters it. */
export const guardForm = (saver: Saver): (() => void) => {
  savers.add(saver)
  const unguard = guardFetch()
  return () => {
    savers.delete(saver)
    unguard()
  }
}

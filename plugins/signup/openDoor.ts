import type { Payload } from 'payload'
import { APIProblem } from '../api/problems.js'
import { readSettings } from '../api/settings.js'
import { readInsertRequest } from './insertRequest.js'
import { readForm } from './readForm.js'
import { readRoomSettings } from './room.js'
import { toRequestRow } from './rows.js'
import { screenPost } from './screens/screen.js'
import type { FoundForm } from './take/form.js'
import type { SignupDoor } from './take/takeSignup.js'

/** How long a form is cached. Changes by other processes appear after that. */
const keptMs = 1000
/** The maximum number of cached forms, since anybody can request any number. */
const mostKept = 500

type KeptForms = Map<string, { until: number; form: Promise<FoundForm> }>

const keptForms = new WeakMap<Payload, KeptForms>()

/** Drops the cached forms after a change in this process. */
export const forgetForms = (payload: Payload): void => keptForms.get(payload)?.clear()

const readKeptForm = (payload: Payload, asked: { slug: string; language: string; now: Date }) => {
  const forms = keptForms.get(payload) ?? new Map<string, { until: number; form: Promise<FoundForm> }>()
  keptForms.set(payload, forms)
  const key = JSON.stringify([asked.slug, asked.language])
  const kept = forms.get(key)
  if (kept && kept.until > Date.now()) return kept.form
  if (forms.size >= mostKept) forms.clear()
  const form = readForm(payload, asked)
  forms.set(key, { until: Date.now() + keptMs, form })
  form.catch(() => forms.delete(key))
  return form
}

/** The languages of an `Accept-Language` header, best first. */
export const toAccepted = (header: string | null): string[] =>
  (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/\s*;\s*q=/)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ tag, quality }) => tag && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag)

/**
 * What `takeSignup()` is handed in a running Payload: for every door of a host, such as a page's own form. Not for hooks:
 * what is stored here waits for the writes of others.
 *
 * @param headers Those of the visitor's request: their languages, and where the host knows it, the client's address.
 * @throws APIProblem `UNAVAILABLE` where the room has no keys: nothing could be sealed.
 *
 * @example
 * const answer = await takeSignup(await request.json(), openSignupDoor(payload, request.headers))
 */
export const openSignupDoor = (payload: Payload, headers: Headers): SignupDoor => {
  const { vault, words, screens, clientAddress } = readRoomSettings(payload)
  const { locales, defaultLocale } = readSettings(payload).settings
  if (!vault) throw new APIProblem('UNAVAILABLE', words.in(defaultLocale).formUnavailable)
  const now = () => new Date()
  const insert = readInsertRequest(payload)
  return {
    readForm: (asked) => readKeptForm(payload, { ...asked, now: now() }),
    limits: (seen) => screenPost(seen, screens),
    insert: async (taken) => {
      await insert(await toRequestRow(taken, { vault, now: now() }))
    },
    now,
    words: (language) => words.in(language),
    languages: [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)],
    accepted: toAccepted(headers.get('accept-language')),
    client: clientAddress?.(headers) ?? null,
  }
}

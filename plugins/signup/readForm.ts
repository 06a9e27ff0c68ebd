import type { Payload, TypedLocale } from 'payload'
import { readCallState } from '../../collections/calls/readCallState.js'
import { toRows } from '../../collections/documents/fieldTree.js'
import { whereLive } from '../../collections/drafts/live.js'
import { type OptionalField, optionalFields } from '../../collections/signups/optionalFields.js'
import { globalSlugs, slugs } from '../../collections/slugs.js'
import { readLiveBySlug } from '../../collections/uniqueness/slug/readLiveBySlug.js'
import { isSlug } from '../api/addresses.js'
import { readSettings } from '../api/settings.js'
import type { FoundForm, SignupForm } from './take/form.js'

type Id = number | string
type Row = Record<string, unknown>

type CallDocument = {
  id: Id
  languages?: string[] | null
  opensAt?: string | null
  closesAt?: string | null
  next?: Id | null
  actions?: Row[] | null
}

type ConsentDocument = { id: Id; key: string; purpose?: string | null; wording?: string | null }

const toAskedFields = (value: unknown): SignupForm['fields'] =>
  toRows(value).flatMap(({ field, required }) =>
    optionalFields.includes(field as OptionalField)
      ? [{ name: field as OptionalField, required: required === true }]
      : [],
  )

/** The title of the next call, if it is live. */
const readTitle = async (payload: Payload, id: Id | null | undefined, locale: string) => {
  if (id == null) return undefined
  const { docs } = await payload.find({
    collection: slugs.calls,
    where: { and: [{ id: { equals: id } }, ...whereLive()] },
    select: { title: true },
    locale: locale as TypedLocale,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs[0]?.title as string | null | undefined) ?? undefined
}

/** The consents of a form in one language; null if a required one has no wording in it. */
const readConsents = async (
  payload: Payload,
  { rows, locale }: { rows: Row[]; locale: string },
): Promise<SignupForm['consents'] | null> => {
  const ids = rows.flatMap(({ consent }) => (consent == null ? [] : [consent as Id]))
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: slugs.consents,
    where: { and: [{ id: { in: ids } }, ...whereLive(payload.collections[slugs.consents]!.config)] },
    select: { key: true, purpose: true, wording: true },
    locale: locale as TypedLocale,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const known = docs as unknown as ConsentDocument[]
  const asked = rows.map(({ consent, required }) => ({
    words: known.find(({ id, wording }) => String(id) === String(consent) && wording),
    required: required === true,
  }))
  if (asked.some(({ words, required }) => required && !words)) return null
  return asked.flatMap(({ words, required }) =>
    words ? [{ key: words.key, purpose: words.purpose ?? '', wording: words.wording!, required }] : [],
  )
}

/**
 * The current form of an open call, by its slug or a previous one, in the requested language or else in the call's
 * first.
 */
export const readForm = async (
  payload: Payload,
  { slug, language, now }: { slug: string; language: string; now: Date },
): Promise<FoundForm> => {
  const found = isSlug(slug) ? await readLiveBySlug({ payload, noun: slugs.calls, slug }) : null
  if (!found) return { kind: 'none' }
  const { settings } = readSettings(payload)
  const read = async (locale: string) => {
    const { docs } = await payload.find({
      collection: slugs.calls,
      where: { and: [{ id: { equals: found.id } }, ...whereLive()] },
      select: { languages: true, opensAt: true, closesAt: true, next: true, actions: true },
      locale: locale as TypedLocale,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
    })
    return docs[0] as unknown as CallDocument | undefined
  }
  const call = await read(language)
  if (!call) return { kind: 'none' }
  const state = readCallState(call, now)
  if (state === 'closed') return { kind: 'closed', next: await readTitle(payload, call.next, language) }
  const step = toRows(call.actions).find(({ blockType }) => blockType === 'signUp')
  if (state === 'upcoming' || !step) return { kind: 'none' }
  const offered = (call.languages ?? []).filter((locale) => settings.locales.includes(locale))
  const locale = offered.includes(language) ? language : (offered[0] ?? language)
  const [consents, organisation] = await Promise.all([
    readConsents(payload, { rows: toRows(step.consents), locale }),
    payload.findGlobal({
      slug: globalSlugs.organisation,
      select: { privacyNoticeURL: true, privacyNoticeVersion: true },
      depth: 0,
      overrideAccess: true,
    }),
  ])
  if (!consents) return { kind: 'none' }
  const { privacyNoticeURL, privacyNoticeVersion } = organisation as {
    privacyNoticeURL?: string | null
    privacyNoticeVersion?: string | null
  }
  return {
    kind: 'form',
    form: {
      call: call.id,
      language: locale,
      fields: toAskedFields(step.fields),
      consents,
      ...(privacyNoticeURL && privacyNoticeVersion && { noticeVersion: privacyNoticeVersion }),
    },
  }
}

import { readCallState } from '../../../collections/calls/readCallState.js'
import type { Call, ImageSize, Organisation } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import type { CallDocument } from '../documents.js'
import type { Installation } from '../installation.js'
import { type FailedStep, toAction } from './toAction.js'
import { toCallGraph } from './toCallGraph.js'
import { toShareImage } from '../images.js'
import { toInstant, toKey, toText, toWebAddress, toZoned } from '../../contract/values.js'
import { toOffered } from './readCallDocuments.js'
import type { Shown } from '../related/shown.js'
import { toRichText } from '../text/toRichText.js'

/** The context for resolving a call. */
export type CallContext = {
  /** The language of the document. */
  locale: string
  shown: Shown
  organisation: Organisation
  /** The organisation's preview image, for calls without an image. */
  shareImage: ImageSize | null
  settings: Pick<Installation['settings'], 'actions' | 'locales' | 'toShareLinks' | 'toSignupForm'>
  addresses: Addresses
  supporters: number | null
  now: Date
  /** Called for each step left out because its kind failed. */
  onFailure: (failed: FailedStep) => void
}

/** A call as the API answers it: resolved, in one language, without drafts, private fields or dangling ids. */
export const toCall = (doc: CallDocument, context: CallContext): Call => {
  const { locale, shown, organisation, settings, addresses, now, onFailure } = context
  const slug = doc.slug ?? ''
  const url = addresses.callURL({ slug, locale })
  const title = toText(doc.title) ?? ''
  const slogans = (doc.slogans ?? []).flatMap((id) => shown.slogans.get(toKey(id)) ?? [])
  const image = shown.images.get(toKey(doc.image)) ?? null
  const toShare = (own: { messages?: Record<string, string>; source?: string | null }) =>
    settings.toShareLinks({ url, title, slogan: slogans[0]?.text ?? null, locale, ...own })
  const state = readCallState(doc, now)
  const signup = {
    isOpen: state === 'open',
    url: `${addresses.rootURL}/signups`,
    organisation,
    toForm: settings.toSignupForm,
  }
  const around = { shown, addresses, slug, locale, signup, toShare }
  const modifiedAt = toInstant(doc.updatedAt) ?? now.toISOString()

  const call = {
    id: String(doc.id),
    slug,
    url,
    api: addresses.apiURL({ kind: 'call', slug, locale }),
    locale,
    languages: toOffered({ languages: doc.languages, locales: settings.locales }).map((offered) => ({
      locale: offered,
      url: addresses.callURL({ slug, locale: offered }),
      api: addresses.apiURL({ kind: 'call', slug, locale: offered }),
    })),
    state,
    title,
    summary: toText(doc.summary) ?? '',
    body: toRichText({ document: doc.body, siteURL: addresses.siteURL, shown }),
    image,
    shareImage: toShareImage(image) ?? context.shareImage,
    slogans,
    actions: (doc.actions ?? []).flatMap(
      (block) => toAction(block, { kinds: settings.actions, context: around, onFailure }) ?? [],
    ),
    opens: toZoned(doc.opensAt, doc.opensAt_tz),
    closes: toZoned(doc.closesAt, doc.closesAt_tz),
    updates: toUpdates(doc.updates),
    closing: toClosing(doc, context),
    partners: (doc.partners ?? []).flatMap(({ name, url: address, logo }) => {
      const named = toText(name)
      return named
        ? [{ name: named, url: toWebAddress(address), logo: shown.images.get(toKey(logo)) ?? null }]
        : []
    }),
    supporters: context.supporters,
    share: toShare({}),
    organisation,
    publishedAt: toInstant(doc.firstPublishedAt) ?? modifiedAt,
    modifiedAt,
  }
  return { ...call, jsonLd: toCallGraph(call) }
}

/** Newest first; undated updates are the oldest. Updates without text in this language are left out. */
const toUpdates = (updates: CallDocument['updates']): Call['updates'] =>
  (updates ?? [])
    .flatMap(({ id, date, heading, body }) => {
      const named = toText(heading)
      const told = toText(body)
      return named || told ? [{ id: id ?? '', date: toInstant(date), heading: named ?? '', body: told }] : []
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))

const toClosing = (doc: CallDocument, { shown, now }: CallContext): Call['closing'] =>
  readCallState(doc, now) === 'closed'
    ? {
        message: toText(doc.closedMessage),
        result: doc.result ?? null,
        outcome: toText(doc.outcome),
        next: shown.calls.get(toKey(doc.next)) ?? null,
      }
    : null

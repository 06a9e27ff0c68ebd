import type { Payload, TypedLocale, TypedUser } from 'payload'
import { slugRules } from '../../../collections/calls/slugRules.js'
import { slugs } from '../../../collections/slugs.js'
import { type Found, readLiveBySlug } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import { toSlugClaim } from '../../../collections/uniqueness/slug/slugRules.js'
import { isWithdrawn } from '../../../collections/withdrawals/marks.js'
import { readKindRules } from '../../actions/needs.js'
import { isSlug } from '../../api/addresses.js'
import { noteFound } from '../../api/reads.js'
import { toKey } from '../../contract/values.js'
import type { Call } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import { toShareImage } from '../images.js'
import { type Installation, readInstallation } from '../installation.js'
import { readOrganisationDocument, toOrganisation } from '../organisation.js'
import { type RelatedIds, toIds, toPointedIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import { readCallDocuments } from './readCallDocuments.js'
import { readSupporters } from './readSupporters.js'
import { tellFailures } from './toAction.js'
import { toCall } from './toCall.js'

/**
 * Where the live call under an address is to be found now, without reading it: for a redirect, or a 404, that is decided
 * before a page begins. `null` where there is none.
 *
 * @example
 * const found = await readCallAddress({ payload, slug: 'open-the-border' })
 * if (found?.moved) redirect(`/calls/${found.slug}`)
 */
export const readCallAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> =>
  isSlug(slug) ? noteFound(slugs.calls, await readLiveBySlug({ payload, noun: slugs.calls, slug })) : null

/**
 * Whether the call that stood under an address was withdrawn: it answers 410 from then on, whatever else is found there.
 *
 * @example
 * if (await isCallGone({ payload, slug: 'open-the-border' })) return new Response(null, { status: 410 })
 */
export const isCallGone = async ({ payload, slug }: { payload: Payload; slug: string }): Promise<boolean> =>
  isSlug(slug) && isWithdrawn(payload, [toSlugClaim(slugRules, { scope: '', slug })])

/** The ids of everything a call points to; all branches if a step lists them. */
export const toRelatedIds = (
  installation: Pick<Installation, 'payload'>,
  doc: Pick<CallDocument, 'actions'>,
): RelatedIds => {
  const ids = toPointedIds(installation, slugs.calls, doc)
  const fields = installation.payload.collections[slugs.calls]!.config.flattenedFields
  const isFinding = (doc.actions ?? []).some((block) => {
    const { allBranchesUnless: pin } = readKindRules(fields, block.blockType)
    return pin && block[pin] == null
  })
  return isFinding ? { ...ids, branches: 'all' } : ids
}

/** The fields selected from a call. Fields added by a host are never public by default. */
const callFields = [
  ...(['slug', 'languages', 'title', 'summary', 'body', 'image', 'slogans', 'actions'] as const),
  ...(['opensAt', 'opensAt_tz', 'closesAt', 'closesAt_tz', 'updates', 'partners'] as const),
  ...(['closedMessage', 'result', 'outcome', 'next', 'showSupporters', 'firstPublishedAt'] as const),
] satisfies (keyof CallDocument)[]

/** Resolves a call that was loaded in one language. */
const resolveCall = async ({
  installation,
  doc,
  locale,
  now,
}: {
  installation: Installation
  doc: CallDocument
  locale: string
  now: Date
}): Promise<Call> => {
  const { payload, settings, addresses } = installation
  const organisation = await readOrganisationDocument(payload, locale)
  const ids = toRelatedIds(installation, doc)
  const images = toIds([...ids.images, organisation.logo, organisation.shareImage])
  const shown = await readRelated({
    installation,
    locale,
    ids: { ...ids, images },
    now,
  })
  return toCall(doc, {
    locale,
    shown,
    organisation: toOrganisation({ doc: organisation, images: shown.images, siteURL: settings.siteURL }),
    shareImage: toShareImage(shown.images.get(toKey(organisation.shareImage))),
    settings,
    addresses,
    supporters: await readSupporters(installation, doc, now),
    now,
    onFailure: tellFailures(payload, doc.id),
  })
}

/** A live call, its new slug if an earlier one was requested, or whether it was withdrawn or never existed. */
export type LiveCall =
  { kind: 'call'; call: Call } | { kind: 'moved'; slug: string } | { kind: 'gone' } | { kind: 'none' }

/**
 * The live call under an address, in the asked language or, where it is not offered in that, in its first.
 *
 * @example
 * const found = await readLiveCall({ payload, slug: 'open-the-border', locale: 'es' })
 * if (found.kind === 'moved') redirect(found.slug)
 */
export const readLiveCall = async ({
  payload,
  slug,
  locale,
  now = new Date(),
}: {
  payload: Payload
  slug: string
  locale: string
  now?: Date
}): Promise<LiveCall> => {
  const [found, isGone] = await Promise.all([
    readCallAddress({ payload, slug }),
    isCallGone({ payload, slug }),
  ])
  if (isGone) return { kind: 'gone' }
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', slug: found.slug }
  const installation = readInstallation(payload)
  const [read] = await readCallDocuments({
    payload,
    locales: installation.settings.locales,
    locale,
    ids: [found.id],
    fields: [...callFields],
  })
  // It was unpublished between the two queries.
  if (!read) return { kind: 'none' }
  return { kind: 'call', call: await resolveCall({ installation, ...read, now }) }
}

/**
 * A call as its editor sees it now, published or not, for previews: in the shape of a live one, with empty texts where
 * nothing is written yet. `null` where the user may not read it. What it points to is shown only where that is live.
 */
export const readDraftCall = async ({
  payload,
  id,
  locale,
  user,
  now = new Date(),
}: {
  payload: Payload
  id: number | string
  locale: string
  user: TypedUser
  now?: Date
}): Promise<Call | null> => {
  const doc = (await payload.findByID({
    collection: slugs.calls,
    id,
    draft: true,
    locale: locale as TypedLocale,
    fallbackLocale: false,
    select: Object.fromEntries([...callFields, 'updatedAt'].map((field) => [field, true])),
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })) as unknown as CallDocument | null
  if (!doc) return null
  return resolveCall({ installation: readInstallation(payload), doc, locale, now })
}

import type { Branch, BranchLink, BranchSummary } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import { toText, toWebAddress } from '../text/toText.js'
import { toInstant } from '../toInstant.js'
import { toLanguages } from '../toLanguages.js'
import { toSocials } from '../toSocials.js'
import type { BranchDocument } from './branchDocument.js'
import { toCountry, toRegion } from './toPlace.js'
import { toReadablePhone } from './toReadablePhone.js'

type Context = { addresses: Pick<Addresses, 'apiURL' | 'pageURL'>; locale: string }

/** Enough of a branch to link to it. */
export const toBranchLink = (doc: BranchDocument, { addresses, locale }: Context): BranchLink => {
  const at = { kind: 'branch', slug: doc.slug ?? '', locale } as const
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.pageURL(at),
    api: addresses.apiURL(at),
    name: toText(doc.name) ?? '',
    city: toText(doc.city) ?? '',
    country: toCountry(toText(doc.country) ?? '', locale),
  }
}

/** A branch as it stands in a list. */
export const toBranchSummary = (doc: BranchDocument, context: Context): BranchSummary => {
  const { latitude, longitude } = doc
  const located = typeof latitude === 'number' && typeof longitude === 'number'
  const phone = toText(doc.phone)
  return {
    ...toBranchLink(doc, context),
    region: toRegion(doc.region),
    postalCode: toText(doc.postalCode),
    coordinates: located ? { latitude, longitude } : null,
    email: toText(doc.email),
    phone,
    phoneFormatted: phone && toReadablePhone(phone),
    website: toWebAddress(doc.website),
    socials: toSocials(doc.socials),
    meetingNote: toText(doc.meetingNote),
    modifiedAt: toInstant(doc.updatedAt) ?? new Date(0).toISOString(),
  }
}

/** A branch as the API answers it. */
export const toBranch = (
  doc: BranchDocument,
  { locales, ...context }: Context & { locales: string[] },
): Branch => ({
  ...toBranchSummary(doc, context),
  locale: context.locale,
  languages: toLanguages({
    locales,
    addresses: context.addresses,
    at: { kind: 'branch', slug: doc.slug ?? '' },
  }),
})

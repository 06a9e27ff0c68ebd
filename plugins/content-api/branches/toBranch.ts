import type { Id, Stored } from '../documents.js'
import { toInstant, toIntlLocale, toText, toWebAddress } from '../../contract/values.js'
import { toRegion as readRegion, toWithdrawnRegion } from '../../../collections/branches/regions.js'
import { toCountryName } from '../../../collections/branches/toCountryName.js'
import type {
  Branch,
  BranchLink,
  BranchSummary,
  Country,
  CountryBranches,
  Region,
} from '../contract/index.js'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Addresses } from '../../api/addresses.js'
import { toLanguages } from '../toLanguages.js'
import { toSocials } from '../toSocials.js'

export type BranchDocument = {
  id: Id
  slug?: string | null
  name?: string | null
  city?: string | null
  country?: string | null
  region?: string | null
  postalCode?: string | null
  latitude?: number | null
  longitude?: number | null
  email?: string | null
  phone?: string | null
  website?: string | null
  socials?: { platform?: string | null; url?: string | null }[] | null
  meetingNote?: string | null
  updatedAt?: Stored
}

/** The fields selected from a branch for a link. */
export const branchLinkFields: (keyof BranchDocument)[] = ['slug', 'name', 'city', 'country']

/** The fields selected from a branch for its own document. Its organisers stay private. */
export const branchFields: (keyof BranchDocument)[] = [
  ...branchLinkFields,
  ...(['region', 'postalCode', 'latitude', 'longitude', 'email', 'phone'] as const),
  ...(['website', 'socials', 'meetingNote'] as const),
]

/** The sort order of branches in a language: country name, city, name. */
export const compareBranches = (locale: string): ((a: BranchDocument, b: BranchDocument) => number) => {
  const { compare } = new Intl.Collator(toIntlLocale(locale))
  const toCountryName = ({ country }: BranchDocument) => toCountry(country ?? '', locale).name
  return (a, b) =>
    compare(toCountryName(a), toCountryName(b)) ||
    compare(a.city ?? '', b.city ?? '') ||
    compare(a.name ?? '', b.name ?? '')
}

/** A country and its name in a language. */
const toCountry = (code: string, locale: string): Country => ({
  code,
  name: toCountryName(code, toIntlLocale(locale)),
})

/** A region with its local name; null if it doesn't exist. A region withdrawn from ISO 3166-2 keeps its name. */
export const toRegion = (code: string | null | undefined): Region | null => {
  const region = code && (readRegion(code) ?? toWithdrawnRegion(code))
  return region && region.name ? { code: region.code, name: region.name } : null
}

/** A phone number in international format: `+34 911 23 45 67`. */
const toReadablePhone = (phone: string): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone

type Context = { addresses: Pick<Addresses, 'apiURL' | 'pageURL'>; locale: string }

/** A branch as a link. */
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

/** A branch in a list. */
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

/** Groups branches by country and city, in their order. */
export const toCountries = (branches: BranchLink[]): CountryBranches[] => {
  const countries = new Map<string, { name: string; cities: Map<string, BranchLink[]> }>()
  for (const branch of branches) {
    const { code, name } = branch.country
    const { cities } = countries.get(code) ?? { cities: new Map<string, BranchLink[]>() }
    cities.set(branch.city, [...(cities.get(branch.city) ?? []), branch])
    countries.set(code, { name, cities })
  }
  return [...countries].map(([code, { name, cities }]) => ({
    code,
    name,
    cities: [...cities].map(([city, there]) => ({ name: city, branches: there })),
  }))
}

import type { Payload, Where } from 'payload'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { type Found, readLiveBySlug } from '../../../collections/uniqueness/slug/readLiveBySlug.js'
import { isSlug } from '../../api/addresses.js'
import type { ListQuery } from '../../api/lists.js'
import { noteCollections, noteFound } from '../../api/reads.js'
import type { Branch, BranchList, CountryBranches } from '../contract/index.js'
import { type Installation, readInstallation } from '../installation.js'
import { readList } from '../lists.js'
import { loadByIds } from '../related/loadByIds.js'
import {
  type BranchDocument,
  branchFields,
  branchLinkFields,
  compareBranches,
  toBranch,
  toBranchLink,
  toBranchSummary,
  toCountries,
} from './toBranch.js'

/** All live branches, or those of one country, with their links, sorted for a language. */
export const readAllBranches = async ({
  installation: { payload },
  locale,
  country,
}: {
  installation: Pick<Installation, 'payload'>
  locale: string
  country?: string
}): Promise<BranchDocument[]> => {
  noteCollections([slugs.branches])
  const there: Where[] = country ? [{ country: { equals: country } }] : []
  const { docs } = await payload.find({
    collection: slugs.branches,
    where: { and: [...there, ...whereLive(payload.collections[slugs.branches]!.config)] },
    select: Object.fromEntries([...branchLinkFields, 'updatedAt'].map((field) => [field, true])),
    // The id is the tie-breaker.
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as unknown as BranchDocument[]).toSorted(compareBranches(locale))
}

/** The current slug of a published branch, without loading it. `null` if there is none. */
export const readBranchAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> =>
  isSlug(slug)
    ? noteFound(slugs.branches, await readLiveBySlug({ payload, noun: slugs.branches, slug }))
    : null

/** A published branch, its new slug if an earlier one was requested, or none. */
export type LiveBranch =
  { kind: 'branch'; branch: Branch } | { kind: 'moved'; slug: string } | { kind: 'none' }

/** The published branch with a slug. */
export const readLiveBranch = async ({
  payload,
  slug,
  locale,
}: {
  payload: Payload
  slug: string
  locale: string
}): Promise<LiveBranch> => {
  const found = await readBranchAddress({ payload, slug })
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', slug: found.slug }
  const installation = readInstallation(payload)
  const [doc] = await loadByIds<BranchDocument>({
    ...{ installation, noun: slugs.branches, ids: [found.id], locale },
    fields: branchFields,
  })
  // It was unpublished between the two queries.
  if (!doc) return { kind: 'none' }
  const { settings, addresses } = installation
  return { kind: 'branch', branch: toBranch(doc, { addresses, locale, locales: settings.locales }) }
}

/** The query of a list of branches. */
export type BranchesQuery = ListQuery & {
  /** ISO 3166-1 alpha-2. @default all countries */
  country?: string
}

/** A page of published branches, by country, city and name. */
export const readLiveBranches = async (query: BranchesQuery): Promise<BranchList> => {
  const { payload, locale, country } = query
  const installation = readInstallation(payload)
  const noun = slugs.branches
  return readList({
    query,
    keys: await readAllBranches({ installation, locale, country }),
    compare: compareBranches(locale),
    read: async (ids) => {
      const fields = branchFields
      const read = await loadByIds<BranchDocument>({ installation, noun, ids, locale, fields })
      return read.map((doc) => toBranchSummary(doc, { addresses: installation.addresses, locale }))
    },
  })
}

/** All published branches by country and city, in the order of a language. */
export const readLiveCountries = async ({
  payload,
  locale,
}: {
  payload: Payload
  locale: string
}): Promise<CountryBranches[]> => {
  const installation = readInstallation(payload)
  const docs = await readAllBranches({ installation, locale })
  return toCountries(docs.map((doc) => toBranchLink(doc, { addresses: installation.addresses, locale })))
}

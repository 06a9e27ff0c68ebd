import type { Id, Stored } from '../documents.js'

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

/** What is read of a branch to link to it. */
export const branchLinkFields: (keyof BranchDocument)[] = ['slug', 'name', 'city', 'country']

/** What is read of a branch for its own document. Who organises it is nobody else's. */
export const branchFields: (keyof BranchDocument)[] = [
  ...branchLinkFields,
  ...(['region', 'postalCode', 'latitude', 'longitude', 'email', 'phone'] as const),
  ...(['website', 'socials', 'meetingNote'] as const),
]

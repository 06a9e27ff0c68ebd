import type { Payload } from 'payload'
import { type Found, readLiveBySlug } from '../../../collections/shared/slug/readLiveBySlug.js'
import { slugs } from '../../../collections/slugs.js'
import { isSlug } from '../../api/isSlug.js'

/** Where the published branch under an address is to be found now, without reading it. `null` where there is none. */
export const readBranchAddress = async ({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<Found | null> => (isSlug(slug) ? readLiveBySlug({ payload, noun: slugs.branches, slug }) : null)

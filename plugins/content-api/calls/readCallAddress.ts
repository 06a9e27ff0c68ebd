import type { Payload } from 'payload'
import { type Found, readLiveBySlug } from '../../../collections/shared/slug/readLiveBySlug.js'
import { slugs } from '../../../collections/slugs.js'
import { isSlug } from '../../api/isSlug.js'

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
}): Promise<Found | null> => (isSlug(slug) ? readLiveBySlug({ payload, noun: slugs.calls, slug }) : null)

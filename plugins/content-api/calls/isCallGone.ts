import type { Payload } from 'payload'
import { slugRules } from '../../../collections/calls/slugRules.js'
import { toSlugClaim } from '../../../collections/shared/slug/slugRules.js'
import { isWithdrawn } from '../../../collections/withdrawals/operations/isWithdrawn.js'
import { isSlug } from '../../api/isSlug.js'

/**
 * Whether the call that stood under an address was withdrawn: it answers 410 from then on, whatever else is found there.
 *
 * @example
 * if (await isCallGone({ payload, slug: 'open-the-border' })) return new Response(null, { status: 410 })
 */
export const isCallGone = async ({ payload, slug }: { payload: Payload; slug: string }): Promise<boolean> =>
  isSlug(slug) && isWithdrawn(payload, [toSlugClaim(slugRules, { scope: '', slug })])

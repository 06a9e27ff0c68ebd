import type { CollectionAfterChangeHook } from 'payload'
import { releaseClaims } from '../../claims/operations/releaseClaims.js'
import { settleClaims } from '../../claims/operations/settleClaims.js'
import { slugs } from '../../slugs.js'
import { toSlugClaim } from '../claimSlug.js'
import { readStoredSlugs } from '../operations/readStoredSlugs.js'

/**
 * The claim on a slug learns whose it is, and slugs that were never public are given back. A call that was never
 * public carries its draft's slug itself: a draft writes a version only, and the address it left would stay taken.
 */
export const settleSlug: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
  const slug = data.slug as string
  const id = doc.id as number | string
  await settleClaims({ req, keys: [toSlugClaim(slug)], owner: id })
  const former: unknown = operation === 'update' ? previousDoc.slug : slug
  if (former === slug) return
  const stored = await readStoredSlugs({ req, id })
  if (!stored) return
  if (!stored.isFrozen && stored.slug !== slug)
    await req.payload.db.updateOne({
      collection: slugs.calls,
      where: { id: { equals: id } },
      data: { slug },
      options: { atomic: true },
      req,
    })
  const held = new Set([slug, ...stored.previousSlugs, ...(stored.isFrozen ? [stored.slug] : [])])
  if (typeof former === 'string' && !held.has(former))
    await releaseClaims({ req, noun: slugs.calls, owner: id, keys: [toSlugClaim(former)] })
}

import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { releaseClaims, settleClaims } from '../../claims/claims.js'
import { readStoredSlugs } from './readStoredSlugs.js'
import { type SlugRules, toScope, toSlugClaim } from './slugRules.js'

/**
 * The claim on a slug learns whose it is, and slugs that were never public are given back. A document that was never
 * public carries its draft's slug itself: a draft writes a version only, and the address it left would stay taken.
 */
export const settleSlug = (rules: SlugRules): CollectionAfterChangeHook => {
  const settleSlug: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
    const toClaim = (slug: string, scope: string) => toSlugClaim(rules, { slug, scope })
    const id = doc.id as number | string
    const now = toClaim(data.slug as string, toScope(rules, data))
    await settleClaims({ req, keys: [now], owner: id })
    if (operation !== 'update' || typeof previousDoc.slug !== 'string') return
    const former = toClaim(previousDoc.slug, toScope(rules, previousDoc as Record<string, unknown>))
    if (former === now) return
    const stored = await readStoredSlugs({ req, rules, id })
    if (!stored) return
    if (!stored.isFrozen && stored.slug !== data.slug)
      await req.payload.db.updateOne({
        collection: rules.noun as CollectionSlug,
        where: { id: { equals: id } },
        data: { slug: data.slug as string },
        options: { atomic: true },
        req,
      })
    const kept = [...stored.previousSlugs, ...(stored.isFrozen ? [stored.slug] : [])]
    const held = new Set([now, ...kept.map((slug) => toClaim(slug, stored.scope))])
    if (!held.has(former)) await releaseClaims({ req, noun: rules.noun, owner: id, keys: [former] })
  }
  return settleSlug
}

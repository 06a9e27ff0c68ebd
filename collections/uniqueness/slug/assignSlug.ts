import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isAdmin } from '../../access/permissions.js'
import { readLocale } from '../../documents/readLocale.js'
import { readStored } from '../../drafts/stored.js'
import { message } from '../../messages/messages.js'
import { refuse } from '../../messages/refuse.js'
import { toText } from '../../values/text.js'
import { releaseClaims, settleClaims } from '../claims/claims.js'
import { claimFreeSlug, claimOrRefuseSlug, claimPlaceholder, isPlaceholder } from './claimSlug.js'
import { type Claiming, type SlugRules, toScope, toSlugClaim, typedByHand } from './slugRules.js'
import { isSlugOf, toSlug } from './toSlug.js'

/** The slugs of the stored document, ignoring its drafts. */
export type StoredSlugs = {
  slug: string
  scope: string
  previousSlugs: string[]
  /** Whether the slug is fixed: the document was public, or its collection fixes slugs on creation. */
  isFrozen: boolean
  /** Whether it is public now, so that its slug is claimed. */
  isPublished: boolean
}

/** Reads the slugs of a stored document; `null` if it doesn't exist. */
export const readStoredSlugs = async ({
  req,
  rules,
  id,
}: {
  req: PayloadRequest
  rules: SlugRules
  id: number | string
}): Promise<StoredSlugs | null> => {
  return toStoredSlugs(
    rules,
    await req.payload.db.findOne<StoredRow>({
      collection: rules.noun as CollectionSlug,
      where: { id: { equals: id } },
      req,
    }),
  )
}

type StoredRow = {
  id: number | string
  slug?: string
  previousSlugs?: string[] | null
  firstPublishedAt?: unknown
  _status?: string
}

const toStoredSlugs = (rules: SlugRules, stored: StoredRow | null): StoredSlugs | null =>
  stored && {
    slug: stored.slug ?? '',
    scope: toScope(rules, stored),
    previousSlugs: stored.previousSlugs ?? [],
    isFrozen:
      rules.fixed === 'whenMade' || Boolean(stored.firstPublishedAt) || stored._status === 'published',
    isPublished: stored._status === 'published',
  }

type Kept = { slug: string; slugFrom: string }

type Asked = Claiming & {
  /** The slug that was sent, or the current one if none was. */
  sent: string
  /** The newest state, which may be a draft. */
  current: Kept
  stored: StoredSlugs | null
}

/** Uses a typed slug as it is, or refuses it. */
const takeTypedSlug = async ({ sent, current, stored, ...claiming }: Asked): Promise<Kept> => {
  const { req, rules, id } = claiming
  if (stored?.isFrozen && req.user && !isAdmin({ req })) {
    // The form was opened before an admin changed the slug and sends the old one. That isn't a request to change it
    // back.
    if (stored.previousSlugs.includes(sent)) return current
    refuse({
      req,
      collection: rules.noun,
      id: id ?? undefined,
      faults: [
        {
          path: 'slug',
          sentence: message('documents:thisAddressHasBeenShared'),
        },
      ],
    })
  }
  await claimOrRefuseSlug({ ...claiming, slug: sent })
  return { slug: sent, slugFrom: typedByHand }
}

/** A slug follows its title until it is fixed. */
const followTitle = async ({ sent, current, stored: _, ...claiming }: Asked): Promise<Kept> => {
  const isCleared = sent === ''
  if (current.slugFrom === typedByHand && !isCleared) return current
  const locale = readLocale(claiming.req)
  const base = toSlug(claiming.title)
  const follows = current.slugFrom === '' || current.slugFrom === locale || isCleared
  if (base && follows) {
    const fits = current.slug && isSlugOf(current.slug, base)
    const slug = fits ? current.slug : await claimFreeSlug({ ...claiming, base })
    return { slug, slugFrom: locale }
  }
  if (current.slug) return current
  return { slug: await claimPlaceholder(claiming), slugFrom: '' }
}

/**
 * Assigns a slug to each document. It follows the title until somebody types one. Once it is fixed, only admins can
 * change it, and the previous slug is kept so that public URLs keep working.
 */
export const assignSlug = (rules: SlugRules): CollectionBeforeChangeHook => {
  const assignSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, context }) => {
    const id = operation === 'update' ? (originalDoc.id as number | string) : null
    const isBrief = data._status !== 'published' && !rules.within
    const stored =
      id === null
        ? null
        : toStoredSlugs(rules, await readStored(req, { collection: rules.noun, id, isBrief }))
    const current: Kept =
      id === null
        ? { slug: '', slugFrom: '' }
        : { slug: toText(originalDoc.slug), slugFrom: toText(originalDoc.slugFrom) }
    const sent = context.isRestoringVersion ? current.slug : toText(data.slug)
    const scope = toScope(rules, data)
    const asked: Asked = {
      req,
      rules,
      id,
      title: toText(data[rules.from]).trim(),
      scope,
      sent,
      current,
      stored,
    }

    const isTyped = sent !== '' && sent !== current.slug && !isPlaceholder(rules, sent)
    const kept = isTyped ? await takeTypedSlug(asked) : stored?.isFrozen ? current : await followTitle(asked)

    const isElsewhere = stored !== null && scope !== toScope(rules, originalDoc as Record<string, unknown>)
    // What is published under this slug has claimed it.
    const isClaimed = stored?.isPublished && stored.slug === kept.slug
    if (kept.slug === current.slug && (isElsewhere || (data._status === 'published' && !isClaimed)))
      await claimOrRefuseSlug({ ...asked, slug: kept.slug })

    const previous = new Set(stored?.previousSlugs)
    if (stored?.isFrozen) previous.add(stored.slug)
    previous.delete(kept.slug)
    return { ...data, ...kept, previousSlugs: [...previous] }
  }
  return assignSlug
}

/**
 * Assigns the claim to the saved document and releases slugs that were never public. For a document that was never
 * public, the draft's slug is also written to the document itself: saving a draft only writes a version, so the
 * previous slug would stay taken.
 */
export const confirmSlug = (rules: SlugRules): CollectionAfterChangeHook => {
  const confirmSlug: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
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
  return confirmSlug
}

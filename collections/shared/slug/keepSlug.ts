import type { CollectionBeforeChangeHook } from 'payload'
import { isAdmin } from '../access/permissions.js'
import { readLocale } from '../readLocale.js'
import { refuse } from '../refuse.js'
import { claimFreeSlug, claimOrRefuseSlug, claimPlaceholder, isPlaceholder } from './claimSlug.js'
import { readStoredSlugs, type StoredSlugs } from './readStoredSlugs.js'
import { type Claiming, type SlugRules, toScope, typedByHand } from './slugRules.js'
import { isSlugOf, toSlug } from './toSlug.js'
import { toText } from '../text.js'

type Kept = { slug: string; slugFrom: string }

type Asked = Claiming & {
  /** The slug as it was sent, or as it was when none was. */
  sent: string
  /** The newest state, draft or not. */
  current: Kept
  stored: StoredSlugs | null
}

/** A slug that somebody typed is taken as it is, or refused. */
const keepTyped = async ({ sent, current, stored, ...claiming }: Asked): Promise<Kept> => {
  const { req, rules, id } = claiming
  if (stored?.isFrozen && req.user && !isAdmin({ req })) {
    // A form that was opened before an admin changed the address: nobody asked for anything.
    if (stored.previousSlugs.includes(sent)) return current
    refuse({
      req,
      collection: rules.noun,
      id: id ?? undefined,
      faults: [
        {
          path: 'slug',
          sentence: {
            en: 'This address has been shared. Put it back, or ask an admin to change it.',
            es: 'Esta dirección ya se ha compartido. Déjala como estaba o pide a una persona administradora que la cambie.',
          },
        },
      ],
    })
  }
  await claimOrRefuseSlug({ ...claiming, slug: sent })
  return { slug: sent, slugFrom: typedByHand }
}

/** Until it is fixed, a slug follows the title that it was made from. */
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
 * A document always has an address, and one that was public works for ever: it is made from the title until somebody
 * types another, fixed for all but admins from the moment that the rules name, and then kept when an admin changes it.
 */
export const keepSlug = (rules: SlugRules): CollectionBeforeChangeHook => {
  const keepSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, context }) => {
    const id = operation === 'update' ? (originalDoc.id as number | string) : null
    const stored = id === null ? null : await readStoredSlugs({ req, rules, id })
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
    const kept = isTyped ? await keepTyped(asked) : stored?.isFrozen ? current : await followTitle(asked)

    const isElsewhere = stored !== null && scope !== toScope(rules, originalDoc as Record<string, unknown>)
    if (kept.slug === current.slug && (isElsewhere || data._status === 'published'))
      await claimOrRefuseSlug({ ...asked, slug: kept.slug })

    const previous = new Set(stored?.previousSlugs)
    if (stored?.isFrozen) previous.add(stored.slug)
    previous.delete(kept.slug)
    return { ...data, ...kept, previousSlugs: [...previous] }
  }
  return keepSlug
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isAdmin } from '../../shared/access/permissions.js'
import { typedByHand } from '../../shared/fields/slug.js'
import { readLocale } from '../../shared/readLocale.js'
import { refuse } from '../../shared/refuse.js'
import { isSlugOf, toSlug } from '../../shared/toSlug.js'
import { slugs } from '../../slugs.js'
import { claimFreeSlug, claimOrRefuseSlug, claimPlaceholder, isPlaceholder } from '../claimSlug.js'
import { readStoredSlugs, type StoredSlugs } from '../operations/readStoredSlugs.js'

type Kept = { slug: string; slugFrom: string }

type Asked = {
  req: PayloadRequest
  id: number | string | null
  title: string
  /** The slug as it was sent, or as it was when none was. */
  sent: string
  /** The newest state, draft or not. */
  current: Kept
  stored: StoredSlugs | null
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A slug that somebody typed is taken as it is, or refused. */
const keepTyped = async ({ req, id, title, sent, current, stored }: Asked): Promise<Kept> => {
  if (stored?.isFrozen && req.user && !isAdmin({ req })) {
    // A form that was opened before an admin changed the address: nobody asked for anything.
    if (stored.previousSlugs.includes(sent)) return current
    refuse({
      req,
      collection: slugs.calls,
      id: id ?? undefined,
      faults: [
        {
          path: 'slug',
          sentence: {
            en: 'This call has been public, and its address has been shared. Put it back, or ask an admin to change it.',
            es: 'Este llamamiento ya fue público y su dirección se ha compartido. Déjala como estaba o pide a una persona administradora que la cambie.',
          },
        },
      ],
    })
  }
  await claimOrRefuseSlug({ req, id, title, slug: sent })
  return { slug: sent, slugFrom: typedByHand }
}

/** Until it is public, a slug follows the title that it was made from. */
const followTitle = async ({ req, id, title, sent, current }: Asked): Promise<Kept> => {
  const isCleared = sent === ''
  if (current.slugFrom === typedByHand && !isCleared) return current
  const locale = readLocale(req)
  const base = toSlug(title)
  const follows = current.slugFrom === '' || current.slugFrom === locale || isCleared
  if (base && follows) {
    const fits = current.slug && isSlugOf(current.slug, base)
    const slug = fits ? current.slug : await claimFreeSlug({ req, id, title, base })
    return { slug, slugFrom: locale }
  }
  if (current.slug) return current
  return { slug: await claimPlaceholder({ req, id, title }), slugFrom: '' }
}

/**
 * A call always has an address, and one that was public works for ever: it is made from the title until somebody
 * types another, fixed for all but admins once the call has been public, and then kept when an admin changes it.
 */
export const keepSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  context,
}) => {
  const id = operation === 'update' ? (originalDoc.id as number | string) : null
  const stored = id === null ? null : await readStoredSlugs({ req, id })
  const current: Kept =
    id === null
      ? { slug: '', slugFrom: '' }
      : { slug: toText(originalDoc.slug), slugFrom: toText(originalDoc.slugFrom) }
  const sent = context.isRestoringVersion ? current.slug : toText(data.slug)
  const asked: Asked = { req, id, title: toText(data.title).trim(), sent, current, stored }

  const isTyped = sent !== '' && sent !== current.slug && !isPlaceholder(sent)
  const kept = isTyped ? await keepTyped(asked) : stored?.isFrozen ? current : await followTitle(asked)

  if (kept.slug === current.slug && data._status === 'published')
    await claimOrRefuseSlug({ req, id, title: asked.title, slug: kept.slug })

  const previous = new Set(stored?.previousSlugs)
  if (stored?.isFrozen) previous.add(stored.slug)
  previous.delete(kept.slug)
  return { ...data, ...kept, previousSlugs: [...previous] }
}

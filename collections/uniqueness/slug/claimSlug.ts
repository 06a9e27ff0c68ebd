import { randomInt } from 'node:crypto'
import type { CollectionSlug, Payload, TypeWithID, Where } from 'payload'
import { toDatabaseId } from '../../documents/ids.js'
import { message, type Sentence } from '../../messages/messages.js'
import { refuse } from '../../messages/refuse.js'
import { slugs } from '../../slugs.js'
import { isWithdrawn } from '../../withdrawals/marks.js'
import { heldClaims, takeClaim, type Taking } from '../claims/claims.js'
import { type Claiming, type SlugRules, toSlugClaim } from './slugRules.js'
import { toNthSlug } from './toSlug.js'

type WithId = { id: number | string }

/** The document whose slug, previous public slug or newest draft's slug this is. It may be in the trash. */
export const readSlugHolder = async ({
  payload,
  rules: { noun, within },
  scope,
  slug,
}: {
  payload: Payload
  rules: SlugRules
  scope: string
  slug: string
}): Promise<number | string | null> => {
  const collection = noun as CollectionSlug
  const inScope = (above = ''): Where[] =>
    within ? [{ [above + within]: { equals: toDatabaseId(payload, scope) } }] : []
  const findOne = (holds: Where) =>
    payload.db.findOne<WithId>({ collection, where: { and: [holds, ...inScope()] } })
  const found =
    (await findOne({ slug: { equals: slug } })) ?? (await findOne({ previousSlugs: { in: [slug] } }))
  if (found) return found.id
  if (!payload.collections[collection]!.config.versions?.drafts) return null
  const { docs } = await payload.db.findVersions<WithId>({
    collection,
    where: {
      and: [{ latest: { equals: true } }, { 'version.slug': { equals: slug } }, ...inScope('version.')],
    },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.parent ?? null
}

const letters = 'abcdefghjkmnpqrstuvwxyz'

type SlugTaking = Taking & { isWithdrawn?: true }

const take = async ({
  req,
  rules,
  id,
  title,
  scope,
  slug,
}: Claiming & { slug: string }): Promise<SlugTaking> => {
  const { payload } = req
  const key = toSlugClaim(rules, { scope, slug })
  const taking = await takeClaim({
    req,
    noun: rules.noun,
    key,
    owner: id,
    title: title || slug,
    readHolder: () => readSlugHolder({ payload, rules, scope, slug }),
  })
  // Checked after claiming, so that a withdrawal from now on finds the claim.
  if (!taking.taken || !(await isWithdrawn(payload, [key]))) return taking
  await payload.db.deleteMany({ collection: slugs.claims, where: { key: { equals: key } } })
  heldClaims(req).delete(key)
  return { taken: false, owner: '', title: '', isWithdrawn: true }
}

/** Claims the base, or the first free one of `base-2`, `base-3`… */
export const claimFreeSlug = async ({ base, ...claiming }: Claiming & { base: string }): Promise<string> => {
  for (let n = 1; n <= 100; n++) {
    const slug = toNthSlug(base, n)
    if ((await take({ ...claiming, slug })).taken) return slug
  }
  return claimFreeSlug({ ...claiming, base: toNthSlug(base, randomInt(101, 2 ** 32)) })
}

/** Claims a slug for a document without a title: `call-7f3k2q9d`. */
export const claimPlaceholder = (claiming: Claiming): Promise<string> =>
  claimFreeSlug({
    ...claiming,
    base: `${claiming.rules.placeholder}-${Array.from({ length: 4 }, () => `${randomInt(2, 10)}${letters[randomInt(letters.length)]}`).join('')}`,
  })

/** Whether a slug is one of {@link claimPlaceholder}'s. Nobody types alternating digits and letters. */
export const isPlaceholder = ({ placeholder }: SlugRules, slug: string): boolean =>
  slug.startsWith(`${placeholder}-`) && /^-(?:\d[a-z]){4}$/.test(slug.slice(placeholder.length))

/** Claims exactly this slug, or refuses it at the field `slug` and names the document that has it. */
export const claimOrRefuseSlug = async ({
  slug,
  ...claiming
}: Claiming & { slug: string }): Promise<void> => {
  const { req, rules, id } = claiming
  const taking = await take({ ...claiming, slug })
  if (taking.taken) return
  if (taking.isWithdrawn)
    refuse({ req, collection: rules.noun, id: id ?? undefined, faults: [{ path: 'slug', sentence: closed }] })
  const first = await readFirst({ req, rules, ...taking })
  refuse({
    req,
    collection: rules.noun,
    id: id ?? undefined,
    faults: [
      {
        path: 'slug',
        sentence: sayTaken({ slug, ...first }),
        existing: { collection: rules.noun, ...first },
      },
    ],
  })
}

type First = { id: number | string | null; title: string; isTrashed: boolean }

const readFirst = async ({
  req: { payload, locale },
  rules: { noun, from },
  owner,
  title,
}: Pick<Claiming, 'req' | 'rules'> & { owner: string; title: string }): Promise<First> => {
  const holder =
    owner === ''
      ? null
      : await payload.db.findOne<TypeWithID & Record<string, unknown>>({
          collection: noun as CollectionSlug,
          where: { id: { equals: toDatabaseId(payload, owner) } },
        })
  const titles = holder?.[from] ?? {}
  const stored =
    typeof titles === 'string'
      ? titles
      : (locale && (titles as Record<string, string>)[locale]) || Object.values(titles).find(Boolean)
  return {
    id: holder?.id ?? null,
    title: (stored as string | undefined) ?? title,
    isTrashed: Boolean(holder?.deletedAt),
  }
}

// The message reveals nothing about the withdrawn document.
const closed: Sentence = message('documents:closed')

const sayTaken = ({ slug, title, isTrashed }: First & { slug: string }): Sentence =>
  message(isTrashed ? 'documents:belongsTo' : 'documents:isTaken', { slug, title: title || slug })

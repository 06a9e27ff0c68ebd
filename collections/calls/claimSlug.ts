import { randomInt } from 'node:crypto'
import type { PayloadRequest, TypeWithID } from 'payload'
import { takeClaim, type Taking } from '../claims/operations/takeClaim.js'
import { refuse } from '../shared/refuse.js'
import type { Sentence } from '../shared/say.js'
import { toDatabaseId } from '../shared/toDatabaseId.js'
import { toNthSlug } from '../shared/toSlug.js'
import { slugs } from '../slugs.js'
import { readSlugHolder } from './operations/readSlugHolder.js'

const letters = 'abcdefghjkmnpqrstuvwxyz'

type Claiming = { req: PayloadRequest; id: number | string | null; title: string }

/** The claim on a call's slug: `calls:slug:open-the-border`. */
export const toSlugClaim = (slug: string): string => `${slugs.calls}:slug:${slug}`

const take = ({ req, id, title, slug }: Claiming & { slug: string }): Promise<Taking> =>
  takeClaim({
    req,
    noun: slugs.calls,
    key: toSlugClaim(slug),
    owner: id,
    title: title || slug,
    readHolder: () => readSlugHolder({ payload: req.payload, slug }),
  })

/** Claims the base, or the first of `base-2`, `base-3` that is free. */
export const claimFreeSlug = async ({ base, ...claiming }: Claiming & { base: string }): Promise<string> => {
  for (let n = 1; n <= 100; n++) {
    const slug = toNthSlug(base, n)
    if ((await take({ ...claiming, slug })).taken) return slug
  }
  return claimFreeSlug({ ...claiming, base: toNthSlug(base, randomInt(101, 2 ** 32)) })
}

/** Claims an address for a call that has no title yet: `call-7f3k2q9d`. */
export const claimPlaceholder = (claiming: Claiming): Promise<string> =>
  claimFreeSlug({
    ...claiming,
    base: `call-${Array.from({ length: 4 }, () => `${randomInt(2, 10)}${letters[randomInt(letters.length)]}`).join('')}`,
  })

/** Whether an address is one of {@link claimPlaceholder}'s. Nobody types a digit and a letter by turns. */
export const isPlaceholder = (slug: string): boolean => /^call-(?:\d[a-z]){4}$/.test(slug)

/** Claims this slug and no other, or refuses at the field `slug` and names the call that has it. */
export const claimOrRefuseSlug = async ({
  slug,
  ...claiming
}: Claiming & { slug: string }): Promise<void> => {
  const { req, id } = claiming
  const taking = await take({ ...claiming, slug })
  if (taking.taken) return
  const first = await readFirst({ req, ...taking })
  refuse({
    req,
    collection: slugs.calls,
    id: id ?? undefined,
    faults: [{ path: 'slug', sentence: sayTaken({ slug, ...first }) }],
  })
}

type First = { title: string; isTrashed: boolean }

const readFirst = async ({
  req: { payload, locale },
  owner,
  title,
}: {
  req: PayloadRequest
  owner: string
  title: string
}): Promise<First> => {
  const call =
    owner === ''
      ? null
      : await payload.db.findOne<TypeWithID & { title?: Record<string, string>; deletedAt?: unknown }>({
          collection: slugs.calls,
          where: { id: { equals: toDatabaseId(payload, owner) } },
        })
  const titles = call?.title ?? {}
  const stored = (locale && titles[locale]) || Object.values(titles).find(Boolean)
  return { title: stored ?? title, isTrashed: Boolean(call?.deletedAt) }
}

const sayTaken = ({ slug, title, isTrashed }: First & { slug: string }): Sentence =>
  isTrashed
    ? {
        en: `“${slug}” belongs to “${title || slug}”, which is in the trash. Restore that call, or choose another address.`,
        es: `«${slug}» pertenece a «${title || slug}», que está en la papelera. Restaura ese llamamiento o elige otra dirección.`,
      }
    : {
        en: `“${slug}” is an address of “${title || slug}”. Choose another.`,
        es: `«${slug}» es una dirección de «${title || slug}». Elige otra.`,
      }

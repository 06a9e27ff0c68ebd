import type { Payload } from 'payload'
import { slugRules } from '../../collections/calls/slugRules.js'
import { slugs } from '../../collections/slugs.js'
import { readSlugHolder } from '../../collections/uniqueness/slug/claimSlug.js'
import { toSlugClaim } from '../../collections/uniqueness/slug/slugRules.js'
import { toDocumentName } from '../../collections/withdrawals/marks.js'

type Id = number | string
type Stored = {
  id: Id
  slug?: string | null
  previousSlugs?: string[] | null
  title?: unknown
  createdAt?: unknown
}

/** The names that identify a call anywhere in the database. */
export type Traces = {
  /** Current and former address reservations that no other call has taken since. */
  addresses: string[]
  /** The call itself, named with its creation time. */
  made: string[]
  /** Its titles and slugs, in all languages and versions. */
  texts: string[]
}

const toTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.trim()].filter(Boolean)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(toTexts) : []
}

/** A released slug from an older draft may belong to another call by now. */
const isAnothers = async (payload: Payload, { id, slug, key }: { id: Id; slug: string; key: string }) => {
  const holder = await readSlugHolder({ payload, rules: slugRules, scope: '', slug })
  if (holder !== null) return String(holder) !== String(id)
  const claim = await payload.db.findOne<{ id: Id; owner: string }>({
    collection: slugs.claims,
    where: { key: { equals: key } },
  })
  return Boolean(claim) && claim!.owner !== String(id)
}

/** Reads the {@link Traces} of a call from its document, versions and reservations, including the trash. */
export const readTraces = async (payload: Payload, id: Id): Promise<Traces> => {
  const collection = slugs.calls
  const [call, { docs: versions }, { docs: claims }] = [
    await payload.db.findOne<Stored>({ collection, where: { id: { equals: id } } }),
    await payload.db.findVersions<Stored>({
      collection,
      where: { parent: { equals: id } },
      select: { version: { slug: true, previousSlugs: true, title: true, createdAt: true } } as never,
      limit: 0,
      pagination: false,
    }),
    await payload.db.find<{ id: Id; key: string; title?: string | null }>({
      collection: slugs.claims,
      where: { and: [{ noun: { equals: collection } }, { owner: { equals: String(id) } }] },
      limit: 0,
      pagination: false,
    }),
  ]
  const states = [...(call ? [call] : []), ...versions.map(({ version }) => version)]
  const prefix = toSlugClaim(slugRules, { scope: '', slug: '' })
  const known = new Set([
    ...states.flatMap(({ slug, previousSlugs }) => [...toTexts(slug), ...toTexts(previousSlugs)]),
    ...claims.filter(({ key }) => key.startsWith(prefix)).map(({ key }) => key.slice(prefix.length)),
  ])
  const addresses: string[] = []
  for (const slug of known) {
    const key = toSlugClaim(slugRules, { scope: '', slug })
    if (!(await isAnothers(payload, { id, slug, key }))) addresses.push(key)
  }
  const made = states.map(({ createdAt }) => toDocumentName({ noun: collection, id, createdAt }))
  return {
    addresses,
    made: [...new Set(made)],
    texts: [
      ...new Set([
        ...known,
        ...states.flatMap(({ title }) => toTexts(title)),
        ...claims.flatMap(({ title }) => toTexts(title)),
      ]),
    ],
  }
}

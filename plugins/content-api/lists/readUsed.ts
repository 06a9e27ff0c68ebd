import type { CollectionSlug, TypedLocale } from 'payload'
import { isDatabaseId } from '../../../collections/shared/isDatabaseId.js'
import { slugs } from '../../../collections/slugs.js'
import type { Id, Stored } from '../documents.js'
import type { Installation } from '../installation.js'
import { toIds } from '../related/ids.js'
import { readLatest } from '../related/readLatest.js'
import { toInstant } from '../toInstant.js'
import { readLiveUse, type UsedNoun } from '../use/readLiveUse.js'
import type { Keys } from './readList.js'

type Kept = { id: Id; updatedAt?: Stored; deletedAt?: Stored }

/** Who uses them: when one of those changes, so may the list. */
const users = {
  articles: [slugs.calls],
  books: [slugs.calls],
  podcasts: [slugs.episodes],
  slogans: [slugs.calls, slugs.episodes],
} as const satisfies Record<UsedNoun, CollectionSlug[]>

/**
 * What of a noun live content uses, with what orders it; `uses` has an id each time that it is used. What is in the
 * trash is read too, since it tells when it left the list, and left out.
 */
export const readUsed = async <Doc extends Kept>({
  installation,
  noun,
  fields,
  locale,
}: {
  installation: Installation
  noun: UsedNoun
  fields: (keyof Doc)[]
  locale: string
}): Promise<Keys<Doc> & { uses: Id[] }> => {
  const { payload } = installation
  const [uses, edits] = await Promise.all([
    readLiveUse(installation, noun),
    Promise.all(users[noun].map((user) => readLatest({ payload, noun: user }))),
  ])
  const latest = edits.flat()
  const ids = toIds(uses).filter((id) => isDatabaseId(payload, id))
  if (ids.length === 0) return { docs: [], changes: latest, uses }
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [{ id: { in: ids } }] },
    select: Object.fromEntries([...fields, 'updatedAt', 'deletedAt'].map((field) => [field, true])),
    locale: locale as TypedLocale,
    fallbackLocale: false,
    sort: 'id',
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  const kept = docs as unknown as Doc[]
  return {
    docs: kept.filter(({ deletedAt }) => !deletedAt),
    changes: [...latest, ...kept.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])],
    dangling: kept.length < ids.length,
    uses,
  }
}

import type { TypedLocale } from 'payload'
import { readLiveUse } from '../../../collections/references/liveUse.js'
import { isLive } from '../../../collections/shared/live.js'
import { slugs } from '../../../collections/slugs.js'
import type { Id, Stored } from '../documents.js'
import type { Installation } from '../installation.js'
import { readLatest } from '../related/readLatest.js'
import { toInstant } from '../toInstant.js'
import type { Keys } from './readList.js'

/** A noun without drafts, of which the public reads what live content uses. */
type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

type Kept = { id: Id; updatedAt?: Stored; deletedAt?: Stored }

/**
 * What of a noun live content uses, with what orders it; `uses` says by the id how many live documents point to each. What
 * is in the trash is read too, since it tells when it left the list, and left out.
 */
export const readUsed = async <Doc extends Kept>({
  installation: { payload },
  noun,
  fields,
  locale,
}: {
  installation: Installation
  noun: UsedNoun
  fields: (keyof Doc)[]
  locale: string
}): Promise<Keys<Doc> & { uses: ReadonlyMap<Id, number> }> => {
  const [found, edits] = await Promise.all([
    readLiveUse({ payload, collections: [noun] }),
    // When one of those that use it changes, so may the list.
    Promise.all([slugs.calls, slugs.episodes].map((user) => readLatest({ payload, noun: user }))),
  ])
  const uses = found.get(noun)!
  const latest = edits.flat()
  if (uses.size === 0) return { docs: [], changes: latest, uses }
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [{ id: { in: [...uses.keys()] } }] },
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
  const { config } = payload.collections[noun]!
  return {
    docs: kept.filter((doc) => isLive(doc, config)),
    changes: [...latest, ...kept.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])],
    dangling: kept.length < uses.size,
    uses,
  }
}

import type { TypedLocale } from 'payload'
import { readLiveUse } from '../../../collections/references/liveUse.js'
import { whereLive } from '../../../collections/shared/live.js'
import type { Id, Stored } from '../documents.js'
import type { Installation } from '../installation.js'

/** A noun without drafts, of which the public reads what live content uses. */
type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

/**
 * What of a noun live content uses, with what orders it; `uses` says by the id how many live documents point to each. A
 * closed call uses what it has, as an open one does.
 */
export const readUsed = async <Doc extends { id: Id; updatedAt?: Stored }>({
  installation: { payload },
  noun,
  fields,
  locale,
}: {
  installation: Installation
  noun: UsedNoun
  fields: (keyof Doc)[]
  locale: string
}): Promise<{ docs: Doc[]; uses: ReadonlyMap<Id, number> }> => {
  const uses = (await readLiveUse({ payload, collections: [noun] })).get(noun)!
  if (uses.size === 0) return { docs: [], uses }
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [{ id: { in: [...uses.keys()] } }, ...whereLive(payload.collections[noun]!.config)] },
    select: Object.fromEntries([...fields, 'updatedAt'].map((field) => [field, true])),
    locale: locale as TypedLocale,
    fallbackLocale: false,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return { docs: docs as unknown as Doc[], uses }
}

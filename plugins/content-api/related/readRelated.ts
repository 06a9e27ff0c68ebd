import type { Installation } from '../installation.js'
import type { RelatedIds } from './ids.js'
import { readDocuments } from './readDocuments.js'
import type { Shown } from './shown.js'
import { toShown } from './toShown.js'

const none: RelatedIds = {
  ...{ articles: [], books: [], branches: [], calls: [], consents: [] },
  ...{ episodes: [], images: [], podcasts: [], recordings: [], slogans: [] },
}

/**
 * Reads what documents point to in one language: live calls, episodes and branches, and of other nouns what is not in
 * the trash. What is live shows it to everybody, whatever access says about asking for it alone.
 */
export const readRelated = async ({
  installation,
  locale,
  ids,
  now = new Date(),
}: {
  installation: Installation
  locale: string
  ids: Partial<RelatedIds>
  now?: Date
}): Promise<Shown> => {
  const documents = await readDocuments({ installation, locale, ids: { ...none, ...ids } })
  return toShown(documents, { addresses: installation.addresses, locale, now })
}

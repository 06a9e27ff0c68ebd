import { slugs } from '../../../collections/slugs.js'
import { toChanges } from '../calls/toChanges.js'
import type { Installation } from '../installation.js'
import { toInstant } from '../toInstant.js'
import type { RelatedIds } from './ids.js'
import { readDocuments } from './readDocuments.js'
import { readLatest } from './readLatest.js'
import type { Shown } from './shown.js'
import { toShown } from './toShown.js'

/** What documents point to and may be shown, with what is needed to tell when an answer changed. */
export type Related = {
  shown: Shown
  /** When what is shown changed, opened or closed. */
  changes: string[]
  /** Whether something pointed to was not there or not live: nobody knows since when. */
  dangling: boolean
}

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
}): Promise<Related> => {
  const { documents, asked } = await readDocuments({ installation, locale, ids: { ...none, ...ids } })
  const shown = toShown(documents, { addresses: installation.addresses, locale, now })
  const { calls, ...others } = documents
  const { payload } = installation
  return {
    shown,
    changes: [
      ...calls.flatMap(({ doc }) => toChanges(doc, now)),
      ...Object.values(others).flatMap((docs) => docs.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])),
      ...(asked.branches === 'all' ? await readLatest({ payload, noun: slugs.branches, now }) : []),
    ],
    dangling: Object.entries(asked).some(
      ([noun, some]) => some !== 'all' && some.length > shown[noun as keyof RelatedIds].size,
    ),
  }
}

import type { EpisodeSummary } from '../contract/index.js'
import { toText } from '../text/toText.js'
import { toInstant } from '../toInstant.js'
import type { EpisodeDocument } from './episodeDocument.js'
import { type EpisodeContext, toEpisodeLink } from './toEpisodeLink.js'

/** An episode as it stands in a list; null where its podcast is gone. */
export const toEpisodeSummary = (doc: EpisodeDocument, context: EpisodeContext): EpisodeSummary | null => {
  const link = toEpisodeLink(doc, context)
  if (!link) return null
  const modifiedAt = toInstant(doc.updatedAt) ?? new Date(0).toISOString()
  return {
    ...link,
    publishedAt: toInstant(doc.publishedAt) ?? toInstant(doc.firstPublishedAt) ?? modifiedAt,
    summary: toText(doc.summary),
    season: doc.season ?? null,
    number: doc.number ?? null,
    type: doc.type === 'trailer' || doc.type === 'bonus' ? doc.type : 'full',
    explicit: doc.explicit === true,
    modifiedAt,
  }
}

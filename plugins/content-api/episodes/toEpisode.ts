import type { Chapter, Episode } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import { type TextShown, toRichText } from '../text/toRichText.js'
import { toText, toWebAddress } from '../text/toText.js'
import { toLanguages } from '../toLanguages.js'
import type { EpisodeDocument } from './episodeDocument.js'
import type { EpisodeContext } from './toEpisodeLink.js'
import { toEpisodeSummary } from './toEpisodeSummary.js'
import { toTranscript } from './toTranscript.js'

type Context = Omit<EpisodeContext, 'shown' | 'addresses'> & {
  shown: EpisodeContext['shown'] & TextShown
  addresses: Addresses
  /** The languages of the site. */
  locales: string[]
}

/** An episode as the API answers it; null where its podcast is gone. */
export const toEpisode = (doc: EpisodeDocument, context: Context): Episode | null => {
  const summary = toEpisodeSummary(doc, context)
  if (!summary) return null
  const { addresses, locale, locales, shown } = context
  const at = { kind: 'episode', podcast: summary.podcast.slug, slug: summary.slug } as const
  return {
    ...summary,
    locale,
    languages: toLanguages({ locales, addresses, at }),
    guid: toText(doc.guid) ?? '',
    notes: toRichText({ document: doc.notes, siteURL: addresses.siteURL, shown }),
    chapters: toChapters(doc.chapters),
    transcript: toTranscript(doc.transcript),
  }
}

/** The chapters that have a name and a beginning. */
export const toChapters = (chapters: EpisodeDocument['chapters']): Chapter[] =>
  (chapters ?? []).flatMap(({ start, title, url }) => {
    const named = toText(title)
    return named && start != null ? [{ start, title: named, url: toWebAddress(url) }] : []
  })

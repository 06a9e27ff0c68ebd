import type { ListenEpisode } from '../contract/index.js'
import type { Addresses } from '../../api/addresses.js'
import { toRichText } from '../text/toRichText.js'
import type { EpisodeDocument } from './episodeDocument.js'
import { toChapters } from './toEpisode.js'
import { type EpisodeContext, toEpisodeLink } from './toEpisodeLink.js'
import { toTranscript } from './toTranscript.js'

/** An episode to play, with what its own page has beside the audio; null where its podcast is gone. */
export const toListenEpisode = (
  doc: EpisodeDocument,
  context: EpisodeContext & { addresses: Addresses },
): ListenEpisode | null => {
  const link = toEpisodeLink(doc, context)
  const { siteURL } = context.addresses
  const shown = { images: context.shown.images, calls: new Map(), slogans: new Map() }
  return (
    link && {
      ...link,
      contents: [
        ...(toChapters(doc.chapters).length > 0 ? (['chapters'] as const) : []),
        ...(toRichText({ document: doc.notes, siteURL, shown }) ? (['notes'] as const) : []),
        ...(toTranscript(doc.transcript) ? (['transcript'] as const) : []),
      ],
    }
  )
}

import type { Id, LexicalDocument, Stored } from '../documents.js'
import { parseTranscript } from '../../../collections/episodes/parseTranscript.js'
import type {
  Chapter,
  Cue,
  Enclosure,
  Episode,
  EpisodeLink,
  EpisodeSummary,
  Image,
  ListenEpisode,
  PodcastLink,
  Transcript,
} from '../contract/index.js'
import { toInstant, toKey, toText, toWebAddress } from '../../contract/values.js'
import type { Addresses } from '../../api/addresses.js'
import type { Recording } from '../recordings.js'
import { type TextShown, toRichText } from '../text/toRichText.js'
import { toLanguages } from '../toLanguages.js'

export type EpisodeDocument = {
  id: Id
  podcast?: Id | null
  slug?: string | null
  title?: string | null
  guid?: string | null
  publishedAt?: Stored
  firstPublishedAt?: Stored
  recording?: Id | null
  enclosure?: { url?: string | null; type?: string | null; length?: number | null } | null
  duration?: number | null
  season?: number | null
  number?: number | null
  type?: string | null
  explicit?: boolean | null
  summary?: string | null
  notes?: LexicalDocument | null
  transcript?: string | null
  chapters?: { start?: number | null; title?: string | null; url?: string | null }[] | null
  image?: Id | null
  updatedAt?: Stored
}

/** The fields selected from an episode to play and link it. */
const episodeLinkFields: (keyof EpisodeDocument)[] = [
  ...(['podcast', 'slug', 'title', 'recording', 'enclosure', 'duration', 'image'] as const),
]

/** The fields selected from an episode to play it, with what else its page offers. */
export const listenEpisodeFields: (keyof EpisodeDocument)[] = [
  ...episodeLinkFields,
  ...(['notes', 'transcript', 'chapters'] as const),
]

/** The fields selected from an episode for a list. */
export const episodeSummaryFields: (keyof EpisodeDocument)[] = [
  ...episodeLinkFields,
  ...(['publishedAt', 'firstPublishedAt', 'season', 'number', 'type', 'explicit', 'summary'] as const),
]

/** The fields selected from an episode for its own document. */
export const episodeFields: (keyof EpisodeDocument)[] = [
  ...episodeSummaryFields,
  ...(['guid', 'notes', 'transcript', 'chapters'] as const),
]

/** A transcript as cues and as one text; null if it can't be parsed. */
export const toTranscript = (source: string | null | undefined): Transcript | null => {
  const written = toText(source)
  const reading = written && parseTranscript(written)
  if (!reading || !('cues' in reading) || reading.cues.length === 0) return null
  return { cues: reading.cues, text: toWords(reading.cues) }
}

/** The transcript as paragraphs, one per change of speaker, under the speaker's name if known. */
const toWords = (cues: Cue[]): string => {
  const paragraphs: { speaker: string | null; said: string[] }[] = []
  for (const { speaker, text } of cues) {
    const last = paragraphs.at(-1)
    if (last && last.speaker === speaker) last.said.push(text)
    else paragraphs.push({ speaker, said: [text] })
  }
  return paragraphs
    .map(({ speaker, said }) => `${speaker ? `${speaker}: ` : ''}${said.join(' ')}`)
    .join('\n\n')
}

/** The context for resolving an episode. */
type EpisodeContext = {
  shown: {
    images: Map<string, Image>
    podcasts: Map<string, PodcastLink>
    recordings: Map<string, Recording>
  }
  addresses: Pick<Addresses, 'apiURL' | 'pageURL'>
  locale: string
}

/** An episode to play and link; null without its podcast. */
const toEpisodeLink = (
  doc: EpisodeDocument,
  { shown, addresses, locale }: EpisodeContext,
): EpisodeLink | null => {
  const podcast = shown.podcasts.get(toKey(doc.podcast))
  if (!podcast) return null
  const recording = shown.recordings.get(toKey(doc.recording))
  const at = { kind: 'episode', podcast: podcast.slug, slug: doc.slug ?? '', locale } as const
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.pageURL(at),
    api: addresses.apiURL(at),
    title: toText(doc.title) ?? '',
    podcast,
    duration: toSeconds(doc.duration ?? recording?.duration),
    image: shown.images.get(toKey(doc.image)) ?? null,
    // After its recording is gone, an enclosure on this server doesn't play.
    enclosure: doc.recording == null ? toEnclosure(doc.enclosure) : (recording?.enclosure ?? null),
  }
}

const toSeconds = (duration: number | null | undefined): number | null =>
  duration == null ? null : Math.round(duration)

const toEnclosure = (stored: EpisodeDocument['enclosure']): Enclosure | null => {
  const url = toWebAddress(stored?.url)
  const type = toText(stored?.type)
  return url && type && stored?.length ? { url, type, length: stored.length } : null
}

/** An episode in a list; null without its podcast. */
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

/** An episode to play, with what else its page offers; null without its podcast. */
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

type Context = Omit<EpisodeContext, 'shown' | 'addresses'> & {
  shown: EpisodeContext['shown'] & TextShown
  addresses: Addresses
  /** The site's languages. */
  locales: string[]
}

/** An episode as the API answers it; null without its podcast. */
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

/** The chapters with a title and a start. */
const toChapters = (chapters: EpisodeDocument['chapters']): Chapter[] =>
  (chapters ?? []).flatMap(({ start, title, url }) => {
    const named = toText(title)
    return named && start != null ? [{ start, title: named, url: toWebAddress(url) }] : []
  })

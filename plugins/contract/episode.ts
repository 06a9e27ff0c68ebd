import { z } from 'zod'
import { pageOf } from '../api/lists.js'
import { instant, locale, seconds, url } from '../api/primitives.js'
import { podcastLinkSchema } from './podcastLink.js'
import { imageSchema, languageSchema, richTextSchema } from './shared.js'

/** The audio of an episode. */
export const enclosureSchema = z
  .object({
    url,
    type: z.string().describe('A MIME type, e.g. audio/mpeg.'),
    length: z.int().describe('Bytes.'),
  })
  .meta({ id: 'Enclosure' })

/** An episode to play and link. */
export const episodeLinkSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    url,
    api: url,
    title: z.string(),
    podcast: podcastLinkSchema,
    duration: z.int().nullable().describe('Seconds.'),
    image: imageSchema.nullable(),
    enclosure: enclosureSchema.nullable(),
  })
  .meta({ id: 'EpisodeLink' })

/** An episode to play beside a link to its page. */
export const listenEpisodeSchema = episodeLinkSchema
  .extend({
    contents: z
      .array(z.enum(['chapters', 'notes', 'transcript']))
      .describe('What the episode’s own page and document have beside the audio.'),
  })
  .meta({ id: 'ListenEpisode' })

/** An episode in a list. */
export const episodeSummarySchema = episodeLinkSchema
  .extend({
    publishedAt: instant,
    summary: z.string().nullable(),
    season: z.int().nullable(),
    number: z.int().nullable(),
    type: z.enum(['full', 'trailer', 'bonus']),
    explicit: z.boolean(),
    modifiedAt: instant,
  })
  .meta({ id: 'EpisodeSummary' })

/** A chapter. */
export const chapterSchema = z
  .object({ start: seconds, title: z.string(), url: url.nullable() })
  .meta({ id: 'Chapter' })

/** A cue of a transcript. */
export const cueSchema = z
  .object({ start: seconds, end: seconds, text: z.string(), speaker: z.string().nullable() })
  .meta({ id: 'Cue' })

/** A transcript, as cues and as one text. */
export const transcriptSchema = z
  .object({ cues: z.array(cueSchema), text: z.string() })
  .meta({ id: 'Transcript' })

/** One episode. */
export const episodeSchema = episodeSummarySchema
  .extend({
    locale,
    languages: z.array(languageSchema),
    guid: z.string(),
    notes: richTextSchema.nullable(),
    chapters: z.array(chapterSchema),
    transcript: transcriptSchema.nullable(),
  })
  .meta({ id: 'Episode' })

/** A page of episodes. */
export const episodeListSchema = pageOf(episodeSummarySchema).meta({ id: 'EpisodeList' })

/** A chapter. */
export type Chapter = z.infer<typeof chapterSchema>
/** A cue of a transcript. */
export type Cue = z.infer<typeof cueSchema>
/** The audio of an episode. */
export type Enclosure = z.infer<typeof enclosureSchema>
/** One episode: what `GET /podcasts/{slug}/episodes/{slug}` answers. */
export type Episode = z.infer<typeof episodeSchema>
/** An episode to play, with what else its page offers. */
export type ListenEpisode = z.infer<typeof listenEpisodeSchema>
/** An episode to play and link. */
export type EpisodeLink = z.infer<typeof episodeLinkSchema>
/** A page of episodes, newest first. */
export type EpisodeList = z.infer<typeof episodeListSchema>
/** An episode in a list. */
export type EpisodeSummary = z.infer<typeof episodeSummarySchema>
/** A transcript. */
export type Transcript = z.infer<typeof transcriptSchema>

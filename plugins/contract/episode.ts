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

/** Enough of an episode to play it and to link to it. */
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

/** A moment of an episode that has a name. */
export const chapterSchema = z
  .object({ start: seconds, title: z.string(), url: url.nullable() })
  .meta({ id: 'Chapter' })

/** What is said from one moment to another. */
export const cueSchema = z
  .object({ start: seconds, end: seconds, text: z.string(), speaker: z.string().nullable() })
  .meta({ id: 'Cue' })

/** What is said in an episode: by the moment, and as one text. */
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

/** A moment of an episode that has a name. */
export type Chapter = z.infer<typeof chapterSchema>
/** What is said from one moment to another. */
export type Cue = z.infer<typeof cueSchema>
/** The audio of an episode. */
export type Enclosure = z.infer<typeof enclosureSchema>
/** One episode: what `GET /podcasts/{slug}/episodes/{slug}` answers. */
export type Episode = z.infer<typeof episodeSchema>
/** An episode to play, with what its own page has beside the audio. */
export type ListenEpisode = z.infer<typeof listenEpisodeSchema>
/** Enough of an episode to play it and to link to it. */
export type EpisodeLink = z.infer<typeof episodeLinkSchema>
/** A page of episodes, newest first. */
export type EpisodeList = z.infer<typeof episodeListSchema>
/** An episode in a list. */
export type EpisodeSummary = z.infer<typeof episodeSummarySchema>
/** What is said in an episode. */
export type Transcript = z.infer<typeof transcriptSchema>

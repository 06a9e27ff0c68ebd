import { z } from 'zod'
import { episodeListSchema } from './episode.js'
import { pageOf } from '../api/lists.js'
import { locale, url } from '../api/primitives.js'
import { podcastLinkSchema } from './podcastLink.js'
import { imageSchema, languageSchema } from './shared.js'

/** A podcast in a list. */
export const podcastSummarySchema = podcastLinkSchema
  .extend({
    author: z.string().nullable(),
    description: z.string(),
    explicit: z.boolean(),
    type: z.enum(['episodic', 'serial']),
    category: z.string().nullable().describe('One of Apple’s categories.'),
    artwork: imageSchema.nullable(),
    episodes: z.int().describe('How many are published.'),
  })
  .meta({ id: 'PodcastSummary' })

/** A podcast with a page of its episodes. */
export const podcastSchema = podcastSummarySchema
  .extend({
    locale,
    languages: z.array(languageSchema),
    guid: z.string().nullable().describe('podcast:guid of the Podcasting 2.0 namespace.'),
    siteURL: url.nullable(),
    list: episodeListSchema,
  })
  .meta({ id: 'Podcast' })

/** A page of podcasts. */
export const podcastListSchema = pageOf(podcastSummarySchema).meta({ id: 'PodcastList' })

/** A podcast with a page of its episodes: what `GET /podcasts/{slug}` answers. */
export type Podcast = z.infer<typeof podcastSchema>
/** A podcast in a list. */
export type PodcastSummary = z.infer<typeof podcastSummarySchema>
/** A page of podcasts: what `GET /podcasts` answers. */
export type PodcastList = z.infer<typeof podcastListSchema>

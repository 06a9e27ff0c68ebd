import { z } from 'zod'
import { language, url } from '../api/primitives.js'

/** A podcast as a link. */
export const podcastLinkSchema = z
  .object({ id: z.string(), slug: z.string(), url, api: url, title: z.string(), language })
  .meta({ id: 'PodcastLink' })

/** A podcast as a link. */
export type PodcastLink = z.infer<typeof podcastLinkSchema>

import { z } from 'zod'
import { language, url } from '../api/primitives.js'

/** Enough of a podcast to link to it. */
export const podcastLinkSchema = z
  .object({ id: z.string(), slug: z.string(), url, api: url, title: z.string(), language })
  .meta({ id: 'PodcastLink' })

/** Enough of a podcast to link to it. */
export type PodcastLink = z.infer<typeof podcastLinkSchema>

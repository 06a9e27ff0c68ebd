import { slugs } from '../slugs.js'

/**
 * The largest file that each collection of files takes, in bytes. The doors in front of Payload, its own limit and the
 * readers of the files all go by these.
 */
export const uploadSizes = {
  [slugs.media]: 20_000_000,
  [slugs.recordings]: 200_000_000,
} as const

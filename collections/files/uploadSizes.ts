import { slugs } from '../slugs.js'

/**
 * The maximum file size of each upload collection, in bytes. The front process, Payload's limit and the file readers
 * all use it.
 */
export const uploadSizes = {
  [slugs.media]: 20_000_000,
  [slugs.recordings]: 200_000_000,
} as const

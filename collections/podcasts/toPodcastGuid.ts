import { v5 } from 'uuid'

// https://podcasting2.org/docs/podcast-namespace/tags/guid
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/**
 * A podcast's `podcast:guid` as the Podcasting 2.0 namespace makes it: the UUIDv5 of its feed's address without
 * scheme and without slashes at its end.
 */
export const toPodcastGuid = (feedURL: string): string =>
  v5(feedURL.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/\/+$/, ''), namespace)

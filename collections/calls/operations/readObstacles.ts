import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { readPreflight } from './readPreflight.js'

/**
 * What keeps a call from being published now, in the asker's language; nothing is known of other nouns, of what takes a
 * call offline and of a call that the asker may not read.
 */
export const readObstacles = async ({
  req,
  collection,
  id,
  type,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
  type: 'publish' | 'unpublish'
}): Promise<string[] | undefined> => {
  if (collection !== slugs.calls || type !== 'publish') return undefined
  const { findings } = (await readPreflight({ req, id })) ?? {}
  return findings?.filter(({ weight }) => weight === 'refuses').map(({ message }) => message)
}

import { slugs } from '../../../collections/slugs.js'
import { toTextPointers } from '../../../collections/shared/richText/toTextPointers.js'
import type { LexicalDocument } from '../documents.js'
import { type RelatedIds, toIds } from '../related/ids.js'

/** Every id that a rich text points to. Each once. */
export const toTextIds = (
  document: LexicalDocument | null | undefined,
): { [Noun in 'calls' | 'images' | 'slogans']: Exclude<RelatedIds[Noun], 'all'> } => {
  const pointers = toTextPointers(document)
  const to = (noun: string) =>
    toIds(pointers.filter(({ collection }) => collection === noun).map(({ id }) => id))
  return { calls: to(slugs.calls), images: to(slugs.media), slogans: to(slugs.slogans) }
}

import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { type NamedBlocks, toInnerFields } from '../documents/fieldTree.js'
import { readSettings } from './settings.js'

/** Where a field may point to: a rich text to anything. */
const toTargets = (field: FlattenedField, named: NamedBlocks, all: readonly string[]): readonly string[] => {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  if (field.type === 'richText') return all
  return toInnerFields(field, named).flatMap((inner) => inner.flatMap((one) => toTargets(one, named, all)))
}

/**
 * The collections and globals whose documents may lead to those of one, at any remove, by their slugs; itself among them.
 * What of it is public by its use changes with nothing else.
 */
export const toPointing = (payload: Payload, collection: string): Set<string> => {
  const { collections, globals } = readSettings(payload)
  const named = payload.blocks as NamedBlocks
  const sources = [
    ...collections.map((slug) => payload.collections[slug as CollectionSlug]!.config),
    ...payload.config.globals.filter(({ slug }) => globals.includes(slug)),
  ].map(({ slug, flattenedFields }: { slug: string; flattenedFields: FlattenedField[] }) => ({
    slug,
    targets: new Set(flattenedFields.flatMap((field) => toTargets(field, named, collections))),
  }))
  const pointing = new Set([collection])
  for (let before = 0; before < pointing.size;) {
    before = pointing.size
    for (const { slug, targets } of sources)
      if ([...pointing].some((one) => targets.has(one))) pointing.add(slug)
  }
  return pointing
}

import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { type NamedBlocks, toInnerFields } from '../documents/fieldTree.js'
import { readSettings } from './settings.js'

/** The collections that a field may point to. A rich text may point to any. */
const toTargets = (field: FlattenedField, named: NamedBlocks, all: readonly string[]): readonly string[] => {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  if (field.type === 'richText') return all
  return toInnerFields(field, named).flatMap((inner) => inner.flatMap((one) => toTargets(one, named, all)))
}

type Targets = ReadonlyMap<string, ReadonlySet<string>>
const known = new WeakMap<object, Targets>()

/** What the documents of each collection and global can point to, by its slug. The config decides it once. */
const readTargets = (payload: Payload): Targets => {
  const before = known.get(payload.config)
  if (before) return before
  const { collections, globals } = readSettings(payload)
  const named = payload.blocks as NamedBlocks
  const sources = [
    ...collections.map((slug) => payload.collections[slug as CollectionSlug]!.config),
    ...payload.config.globals.filter(({ slug }) => globals.includes(slug)),
  ].map(({ slug, flattenedFields }: { slug: string; flattenedFields: FlattenedField[] }) => {
    const targets = flattenedFields.flatMap((field) => toTargets(field, named, collections))
    return [slug, new Set(targets)] as const
  })
  const targets = new Map(sources)
  known.set(payload.config, targets)
  return targets
}

/** The collections that the documents of one can point to directly. */
export const toPointed = (payload: Payload, collection: string): ReadonlySet<string> =>
  readTargets(payload).get(collection) ?? new Set()

/**
 * The slugs of all collections and globals whose documents can point to this collection, directly or indirectly,
 * including the collection itself. Changes elsewhere can't affect which of its documents are public by use.
 */
export const toPointing = (payload: Payload, collection: string): Set<string> => {
  const pointing = new Set([collection])
  for (let before = 0; before < pointing.size;) {
    before = pointing.size
    for (const [slug, targets] of readTargets(payload))
      if ([...pointing].some((one) => targets.has(one))) pointing.add(slug)
  }
  return pointing
}

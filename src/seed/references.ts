import type { CollectionSlug, FlattenedField, Payload } from 'payload'

/** One document, as `calls:12`. */
export type Reference = `${string}:${string}`

/** Names a document. */
export const toReference = (collection: string, id: number | string): Reference => `${collection}:${id}`

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

const isRelation = (value: unknown): value is { relationTo: string; value: number | string } =>
  isData(value) && typeof value.relationTo === 'string' && 'value' in value

/** The ids in a relation's value: one, several, or those of each locale. */
const toIds = (value: unknown): (number | string)[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (isRelation(value)) return []
  return isData(value) ? Object.values(value).flatMap(toIds) : []
}

/** What a value names by `{ relationTo, value }` at any depth: polymorphic relations, and rich text. */
const readNamed = (value: unknown): Reference[] => {
  if (!isData(value)) return []
  const own = isRelation(value) ? toIds(value.value).map((id) => toReference(value.relationTo, id)) : []
  return [...own, ...Object.values(value).flatMap(readNamed)]
}

/** Rows of an array or of blocks, whether or not they are kept by locale. */
const toRows = (value: unknown): Data[] =>
  isData(value)
    ? Object.values(value)
        .flatMap((part) => (Array.isArray(part) ? part : [part]))
        .filter(isData)
    : []

/** Every document that a document names, read at depth 0 in all locales. */
export const readReferences = (fields: FlattenedField[], data: Data): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return typeof field.relationTo === 'string'
          ? toIds(value).map((id) => toReference(field.relationTo as string, id))
          : readNamed(value)
      case 'richText':
        return readNamed(value)
      case 'array':
        return toRows(value).flatMap((row) => readReferences(field.flattenedFields, row))
      case 'group':
      case 'tab':
        return readReferences(field.flattenedFields, value as Data)
      case 'blocks':
        return toRows(value).flatMap((row) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return block ? readReferences(block.flattenedFields, row) : []
        })
      default:
        return []
    }
  })

/** A document that somebody wrote, and what it names. */
export type Written = { self: Reference; title: string; names: Reference[] }

/** Every document of the collections that the panel shows, in the trash or not, with its newest draft. */
export const readWritten = async (payload: Payload): Promise<Written[]> => {
  const written: Written[] = []
  for (const { slug, admin, versions, flattenedFields } of payload.config.collections) {
    if (admin.hidden === true) continue
    for (const draft of versions?.drafts ? [false, true] : [false]) {
      const { docs } = await payload.find({
        collection: slug as CollectionSlug,
        draft,
        trash: true,
        locale: 'all',
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      for (const document of docs as unknown as (Data & { id: number | string })[]) {
        written.push({
          self: toReference(slug, document.id),
          title: toTitle(document[admin.useAsTitle ?? 'id'] ?? document.id),
          names: readReferences(flattenedFields, document),
        })
      }
    }
  }
  const { flattenedFields } = payload.config.globals.find(({ slug }) => slug === 'organisation')!
  const organisation = await payload.findGlobal({
    slug: 'organisation',
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })
  written.push({
    self: toReference('organisation', ''),
    title: organisation.name,
    names: readReferences(flattenedFields, organisation as unknown as Data),
  })
  return written
}

const toTitle = (value: unknown): string =>
  isData(value) ? String(Object.values(value).find(Boolean) ?? '') : String(value)

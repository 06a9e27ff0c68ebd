import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  traverseFields,
} from 'payload'

type Row = { id?: unknown }

/** All array and block rows of a document, in every locale. */
const readRows = (
  { fields }: SanitizedCollectionConfig,
  { payload }: PayloadRequest,
  document: object,
): Row[] => {
  const rows: Row[] = []
  traverseFields({
    fields,
    config: payload.config,
    fillEmpty: false,
    ref: document,
    callback: ({ field, ref }) => {
      if (field.type !== 'array' && field.type !== 'blocks') return
      const value = (ref as Record<string, unknown> | undefined)?.[field.name]
      const lists = Array.isArray(value) ? [value] : Object.values(value ?? {})
      for (const row of lists.flat() as (Row | null)[]) if (typeof row === 'object' && row) rows.push(row)
    },
  })
  return rows
}

/**
 * Gives rows that are sent to several documents new ids, except in the document that already has them. Mutates the
 * data.
 */
export const renewCopiedRowIds = async (
  req: PayloadRequest,
  { collection, id, data }: { collection: SanitizedCollectionConfig; id: number | string; data: object },
): Promise<object> => {
  const sent = readRows(collection, req, data).filter((row) => row.id !== undefined)
  if (sent.length === 0) return data
  const stored = await req.payload.findByID({
    ...{ collection: collection.slug as CollectionSlug, id },
    ...{ draft: true, trash: true, depth: 0, locale: 'all', disableErrors: true },
    ...{ overrideAccess: true, req: isolateObjectProperty(req, ['fallbackLocale', 'locale', 'user']) },
  })
  const own = new Set(readRows(collection, req, stored ?? {}).map((row) => row.id))
  for (const row of sent) if (!own.has(row.id)) delete row.id
  return data
}

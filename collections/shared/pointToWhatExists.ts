import {
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { isDatabaseId } from './isDatabaseId.js'
import { refuse } from './refuse.js'
import { toDatabaseId } from './toDatabaseId.js'
import { type PlacedPointer, toPointers } from './toPointers.js'

type Row = Record<string, unknown>

const toKey = ({ collection, id }: PlacedPointer): string => `${collection}:${JSON.stringify(String(id))}`

/** The keys of those that exist, in the trash too. One query a collection. */
const readExisting = async (req: PayloadRequest, pointers: PlacedPointer[]): Promise<Set<string>> => {
  const { payload } = req
  const existing = new Set<string>()
  for (const collection of new Set(pointers.map((pointer) => pointer.collection))) {
    if (!payload.collections[collection as CollectionSlug]) continue
    const ids = pointers
      .filter((pointer) => pointer.collection === collection)
      .map(({ id }) => (typeof id === 'string' ? toDatabaseId(payload, id) : id))
      .filter((id) => isDatabaseId(payload, id))
    if (ids.length === 0) continue
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(ids)] } },
      select: { updatedAt: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) existing.add(toKey({ collection, id, path: '' }))
  }
  return existing
}

const refuseDangling = async ({
  req,
  slug,
  id,
  fields,
  data,
  before,
}: {
  req: PayloadRequest
  slug: string
  id?: number | string
  fields: FlattenedField[]
  data: Row
  before: Row
}): Promise<void> => {
  // What was there before may have been deleted since: that must not keep anybody from saving.
  const known = new Set(toPointers({ fields, row: before }).map(toKey))
  const fresh = toPointers({ fields, row: data }).filter((pointer) => !known.has(toKey(pointer)))
  if (fresh.length === 0) return
  const existing = await readExisting(req, fresh)
  const paths = fresh.filter((pointer) => !existing.has(toKey(pointer))).map(({ path }) => path)
  refuse({
    req,
    collection: slug,
    id,
    faults: [...new Set(paths)].map((path) => ({
      path,
      sentence: {
        en: 'What was chosen here does not exist, or was deleted. Choose something else.',
        es: 'Lo que se eligió aquí no existe o se eliminó. Elige otra cosa.',
      },
    })),
  })
}

/** Nobody points to a document that does not exist: SQL would answer with an error of its own, MongoDB store it. */
export const pointToWhatExists: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  // A version is restored as it was.
  if (!data || req.context.isRestoringVersion) return data
  const fields = (collection as { flattenedFields?: FlattenedField[] }).flattenedFields ?? []
  await refuseDangling({
    req,
    slug: collection.slug,
    id: operation === 'update' ? (originalDoc?.id as number | string) : undefined,
    fields,
    data,
    before: (originalDoc ?? {}) as Row,
  })
  return data
}

/** The same for a global. */
export const pointGlobalToWhatExists: GlobalBeforeValidateHook = async ({
  data,
  originalDoc,
  global,
  req,
}) => {
  const fields = (global as { flattenedFields?: FlattenedField[] }).flattenedFields ?? []
  await refuseDangling({ req, slug: global.slug, fields, data, before: (originalDoc ?? {}) as Row })
  return data as Row
}

import type {
  CollectionBeforeValidateHook,
  FlattenedField,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { toPointers } from '../references/pointers.js'
import type { NamedBlocks } from './fieldTree.js'
import { readTargets, toTargetKey } from './readTargets.js'

type Row = Record<string, unknown>

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
  // Existing relations may point to documents deleted since, which must not block saving.
  const schema = { named: req.payload.blocks as NamedBlocks, payload: req.payload }
  const known = new Set(toPointers({ fields, row: before, schema }).map(toTargetKey))
  const fresh = toPointers({ fields, row: data, schema }).filter(
    (pointer) => !known.has(toTargetKey(pointer)),
  )
  if (fresh.length === 0) return
  const existing = await readTargets({ req, pointers: fresh, toFields: () => [] })
  const paths = fresh.filter((pointer) => !existing.has(toTargetKey(pointer))).map(({ path }) => path)
  refuse({
    req,
    collection: slug,
    id,
    faults: [...new Set(paths)].map((path) => ({
      path,
      sentence: message('documents:whatWasChosenHereDoesNot'),
    })),
  })
}

/**
 * Refuses relations to documents that don't exist. SQL would answer with its own error, and MongoDB would store them.
 */
export const pointToWhatExists: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  // A version is restored unchanged.
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

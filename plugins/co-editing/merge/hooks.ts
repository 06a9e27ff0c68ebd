import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalAfterChangeHook,
  type GlobalBeforeOperationHook,
  type GlobalSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type TypedLocale,
} from 'payload'
import { mergeSave, reportMerge } from './mergeSave.js'
import { baseName } from './names.js'
import type { MergeField } from './units.js'

type Row = Record<string, unknown>

const withoutBase = (data: Row): Row => {
  const { [baseName]: _base, ...rest } = data
  return rest
}

/** Query options the panel uses to load a form. */
const toReading = (req: PayloadRequest, { onlyUpdatedAt }: { onlyUpdatedAt?: boolean }) => ({
  ...{ depth: 0, draft: true, fallbackLocale: false as const, locale: req.locale as TypedLocale },
  ...(onlyUpdatedAt && { select: { updatedAt: true } as never }),
  req: isolateObjectProperty(req, ['fallbackLocale', 'locale', 'user']),
})

const isInOneLocale = ({ locale }: Pick<PayloadRequest, 'locale'>): boolean =>
  locale !== 'all' && (locale as string) !== '*'

/**
 * Merges a panel save with changes saved meanwhile. Runs before the collection's other hooks, so they see the merged
 * data.
 */
export const mergeDocument: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const asked = args as { id?: number | string; data?: Row; publishSpecificLocale?: string }
  const { id, data } = asked
  if (!data || typeof data !== 'object' || !(baseName in data)) return args
  const withData = (data: Row) => ({ ...args, data }) as typeof args
  if (operation !== 'update' || id === undefined || !isInOneLocale(req)) return withData(withoutBase(data))
  // Payload checks access after this hook. Check it here, so users without it learn nothing and don't take a turn.
  const isAllowed =
    overrideAccess || (await collection.access.update({ req, id: id as never, data: withoutBase(data) }))
  if (!isAllowed) return withData(withoutBase(data))
  return withData(
    await mergeSave({
      ...{ req, document: `${collection.slug}:${id}`, fields: collection.fields as MergeField[], data },
      isPublishing:
        Boolean(collection.versions && collection.versions.drafts) && data._status === 'published',
      read: async (reading) =>
        (await req.payload.findByID({
          ...toReading(req, reading),
          ...{ collection: collection.slug as CollectionSlug, id, trash: true, disableErrors: true },
          overrideAccess: overrideAccess ?? false,
        })) as Row | null,
    }),
  )
}

/** Reports the merge in the answer and releases the turn. */
export const reportDocument: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  if (operation !== 'updateByID') return result
  const { id } = args as { id: number | string }
  return (await reportMerge(
    { req, document: `${collection.slug}:${id}`, fields: collection.fields as MergeField[] },
    result as unknown as Row,
  )) as unknown as typeof result
}

/** The same for a global. */
export const mergeGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  const asked = args as { data?: Row; overrideAccess?: boolean }
  const { data, overrideAccess = true } = asked
  if (operation !== 'update' || !data || !(baseName in data)) return args
  const isAllowed =
    isInOneLocale(req) && (overrideAccess || (await global.access.update({ req, data: withoutBase(data) })))
  if (!isAllowed) return { ...args, data: withoutBase(data) }
  return {
    ...args,
    data: await mergeSave({
      ...{ req, document: `global:${global.slug}`, fields: global.fields as MergeField[], data },
      isPublishing: Boolean(global.versions && global.versions.drafts) && data._status === 'published',
      read: async (reading) =>
        (await req.payload.findGlobal({
          ...toReading(req, reading),
          slug: global.slug as GlobalSlug,
          overrideAccess,
        })) as unknown as Row,
    }),
  }
}

/** The same for a global. */
export const reportGlobal: GlobalAfterChangeHook = ({ doc, global, req }) =>
  reportMerge({ req, document: `global:${global.slug}`, fields: global.fields as MergeField[] }, doc as Row)

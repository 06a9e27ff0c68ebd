import { mayUpdate } from '../../../collections/access/mayUpdate.js'
import { judgeSchedule, judgeUpcoming } from './schedules.js'
import { type Args, type Asking, isIdOrNone, may, toKeptArgs, toTarget, type Verdict } from './target.js'

type Judge = (asking: Asking, args: Args) => Verdict | Promise<Verdict>

const onIf = (isAllowed: boolean, args: Args): Verdict => (isAllowed ? { args } : null)

/** Only users who may write a document may lock it, because a lock keeps others out. */
const formState: Judge = async (asking, args) => {
  const { collectionSlug, globalSlug, id, widgetSlug, returnLockStatus, updateLastEdited, ...more } = args
  const target = toTarget(args)
  const isWidget = collectionSlug == null && globalSlug == null && typeof widgetSlug === 'string'
  if (!isWidget && !may(asking, target, 'create', 'read', 'update')) return null
  if (!isIdOrNone(asking, id)) return null
  const mayLock =
    Boolean(returnLockStatus) &&
    (target.collection === undefined
      ? may(asking, target, 'update')
      : await mayUpdate(asking.req, { collection: target.collection, id }))
  return {
    args: {
      ...more,
      ...{ collectionSlug, globalSlug, id, widgetSlug },
      ...{ returnLockStatus: mayLock, updateLastEdited: mayLock && updateLastEdited },
    },
  }
}

const tableState: Judge = (asking, args) => {
  const { collectionSlug, parent, columns, query } = args
  const { collectionSlug: parentSlug, id } = (parent ?? {}) as Args
  const slugs: unknown[] = Array.isArray(collectionSlug) ? collectionSlug : [collectionSlug]
  const isAllowed =
    slugs.length > 0 &&
    slugs.every((collection) => may(asking, { collection }, 'read')) &&
    (parent == null || (may(asking, { collection: parentSlug }, 'read') && isIdOrNone(asking, id)))
  // Both are stored as preferences.
  return onIf(isAllowed, { ...args, ...toKeptArgs({ columns, query }) })
}

/** A collection document, or a global, which uses the same parameter. */
const document: Judge = (asking, args) => {
  const { collectionSlug, docID, paramsOverride } = args
  const isGlobal = may(asking, { global: collectionSlug }, 'read')
  const isThere = docID !== undefined && docID !== null && docID !== ''
  const segments = (paramsOverride as { segments?: unknown } | undefined)?.segments
  const isOfIt =
    paramsOverride == null ||
    (Array.isArray(segments) &&
      segments.every((segment) => typeof segment === 'string') &&
      segments[1] === collectionSlug)
  const isAllowed =
    isGlobal ||
    (isIdOrNone(asking, docID) && may(asking, { collection: collectionSlug }, isThere ? 'read' : 'create'))
  return onIf(isAllowed && isOfIt, args)
}

const field: Judge = (asking, args) => {
  const { schemaPath } = args
  if (typeof schemaPath !== 'string') return null
  const [kind, slug] = schemaPath.split('.')
  const target = kind === 'global' ? { global: slug } : kind === 'collection' ? { collection: slug } : null
  return onIf(target !== null && may(asking, target, 'create', 'read', 'update'), args)
}

const copyLocale: Judge = async (asking, args) => {
  const { req } = asking
  const { collectionSlug, docID, fromLocale, toLocale } = args
  const { localization } = req.payload.config
  const locales: unknown[] = localization ? localization.localeCodes : []
  if (!locales.includes(fromLocale) || !locales.includes(toLocale)) return null
  const target = toTarget(args)
  const isAllowed =
    target.collection === undefined
      ? may(asking, target, 'update')
      : target.global === undefined && (await mayUpdate(req, { collection: collectionSlug, id: docID }))
  return onIf(isAllowed, args)
}

const folders: Judge = (asking, args) => {
  const { collectionsToDisplay: shown, folderID } = args
  const isAllowed =
    Boolean(asking.req.payload.config.folders) &&
    Array.isArray(shown) &&
    shown.every((collection) => may(asking, { collection }, 'read')) &&
    isIdOrNone(asking, folderID)
  return onIf(isAllowed, args)
}

const reading: Judge = (asking, args) =>
  onIf(isIdOrNone(asking, args.id) && may(asking, { collection: args.collectionSlug }, 'read'), args)

const slugifying: Judge = (asking, args) =>
  onIf(
    may(asking, toTarget(args), 'create', 'update') &&
      typeof args.path === 'string' &&
      typeof args.valueToSlugify === 'string',
    args,
  )

/** Open to all panel users. */
const open: Judge = (_, args) => ({ args })

/**
 * Access rules for the panel's server functions, most of which check nothing themselves and bypass Payload's endpoints
 * and hooks. Unlisted functions are rejected.
 */
export const judges: Record<string, Judge> = {
  'copy-data-from-locale': copyLocale,
  'form-state': formState,
  'get-default-layout': open,
  'get-folder-results-component-and-data': folders,
  'get-upcoming-scheduled-publish': judgeUpcoming,
  'render-document': document,
  'render-document-slots': reading,
  'render-field': field,
  'render-list': reading,
  'render-widget': open,
  'schedule-publish': judgeSchedule,
  slugify: slugifying,
  'table-state': tableState,
}

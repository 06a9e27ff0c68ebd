import {
  type Access,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { opaque } from './checkValue.js'
import { QueryRefused } from './errors.js'
import { findField } from './findField.js'
import { isId } from './isId.js'
import { isReadable } from './isReadable.js'
import type { GuardSettings } from './options.js'
import { toSafeData } from './toSafeData.js'
import { toSafeWhere, type WhereContext } from './toSafeWhere.js'
import { isPlain } from './toStorable.js'

const maxDepth = 20

/**
 * Checks a `select` or `populate` object: field names mapped to booleans or nested objects. `name` is the parameter's
 * name.
 *
 * @throws QueryRefused for anything else, which would crash some databases.
 */
export const toSafeSelect = (asked: unknown, name: string, depth = 0): Record<string, unknown> => {
  if (!isPlain(asked) || depth > maxDepth)
    throw new QueryRefused(`\`${name}\` takes names of fields, each of them true or false.`)
  return Object.fromEntries(
    Object.entries(asked).map(([field, value]) => {
      if (value === true || value === 'true') return [field, true]
      if (value === false || value === 'false') return [field, false]
      return [field, toSafeSelect(value, name, depth + 1)]
    }),
  )
}

/**
 * Checks the fields to sort by. Sorting by a field in a related document or block could reveal unreadable values.
 *
 * @throws QueryRefused for anything else.
 */
export const toSafeSort = (sort: unknown, context: WhereContext): string[] | undefined => {
  if (sort === undefined || sort === null || sort === '') return undefined
  const asked: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [null]
  return asked.map((one) => {
    const path = typeof one === 'string' ? one.trim().replace(/^-/, '') : ''
    if (typeof one !== 'string' || !/^\w+(?:\.\w+)*$/.test(path) || asked.length > 8)
      throw new QueryRefused('`sort` takes up to eight names of fields, each with a minus to turn it round.')
    const { field, crosses, entersBlocks, isAmbiguous, goesTooDeep } = findField({
      path,
      fields: context.fields,
      fieldsOf: context.fieldsOf,
    })
    const isOpaque = field !== null && field !== 'id' && opaque.has(field.type)
    if (
      isOpaque ||
      goesTooDeep ||
      isAmbiguous ||
      path === '_id' ||
      ((crosses || entersBlocks) && !context.isTrusted)
    )
      throw new QueryRefused(`\`${path}\` can't be sorted by.`)
    return one.trim()
  })
}

type Args = Record<string, unknown>

const writes = new Set(['create', 'update'])

const toContext = (
  { payload }: PayloadRequest,
  { slug, isTrusted }: { slug: string; isTrusted: boolean },
): WhereContext => {
  const fieldsOf = (collection: string) =>
    payload.collections[collection as CollectionSlug]?.config.flattenedFields
  const fields = fieldsOf(slug) ?? []
  return {
    // Versions hold the document's fields under `version`, and a hook can't tell whether versions are queried.
    fields: [...fields, { name: 'version', type: 'group', fields: [], flattenedFields: fields } as never],
    fieldsOf,
    isTrusted,
    isId: (value) => isId(payload, value),
  }
}

/** A draft list omits documents with newer changes for users who may not read versions, so they get the live list. */
const mayReadVersions = async (
  { access: { readVersions } }: { access: { readVersions?: Access } },
  req: PayloadRequest,
): Promise<boolean> => (readVersions ? (await readVersions({ req })) !== false : Boolean(req.user))

const toNumber = (value: unknown, name: string): number | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isFinite(number)) throw new QueryRefused(`\`${name}\` is a number.`)
  return Math.trunc(number)
}

const toSafePage = (page: unknown, name: string, maxPage: number): number =>
  Math.min(Math.max(1, toNumber(page, name) ?? 1), maxPage)

type Bounds = { most: number; maxPage: number; isTrusted: boolean }

const toSafeJoins = (joins: unknown, { most, maxPage, isTrusted }: Bounds): unknown => {
  if (joins === undefined || joins === false || joins === null || typeof joins !== 'object') return joins
  return Object.fromEntries(
    Object.entries(joins).map(([name, asked]) => {
      if (asked === false || asked === null || typeof asked !== 'object') return [name, asked]
      const { where, sort, limit, page, ...rest } = asked as Args
      if ((where !== undefined || sort !== undefined) && !isTrusted)
        throw new QueryRefused(`\`joins.${name}\` can be limited, not filtered or sorted.`)
      const wanted = toNumber(limit, `joins.${name}.limit`)
      return [
        name,
        {
          ...rest,
          where,
          sort,
          limit: wanted === undefined ? wanted : Math.min(wanted || most, most),
          ...(page === undefined ? {} : { page: toSafePage(page, `joins.${name}.page`, maxPage) }),
        },
      ]
    }),
  )
}

/** Payload uses `publishSpecificLocale` as the request's locale without checking it. */
const checkLocale = ({ payload: { config } }: PayloadRequest, locale: unknown): void => {
  if (locale === undefined || locale === null || locale === '') return
  const codes: unknown[] = config.localization ? config.localization.localeCodes : []
  if (!codes.includes(locale))
    throw new QueryRefused(`\`publishSpecificLocale\` is one of ${codes.join(', ')}.`)
}

/**
 * Drops the owner from preferences. The panel sends it in a form no relation can hold, and Payload overwrites it with
 * the current user.
 */
const withoutOwner = (slug: string, data: unknown): unknown => {
  if (slug !== 'payload-preferences' || typeof data !== 'object' || data === null) return data
  const { user: _user, ...rest } = data as Args
  return rest
}

/**
 * Normalizes and bounds every external query so that it means the same on every database, and rejects invalid ones with
 * a message. Runs before the collection's own hooks. For internal queries with `overrideAccess`, only the data is
 * checked.
 */
export const guardQueries = ({
  isTrusted: trusts,
  maxLimit,
  maxPage,
}: GuardSettings): CollectionBeforeOperationHook => {
  const guardQueries: CollectionBeforeOperationHook = async ({
    args,
    collection,
    operation,
    overrideAccess,
    req,
  }) => {
    const { payload } = req
    const asked = args as unknown as Args
    const isWrite = writes.has(operation) || asked.data !== undefined
    if (isWrite) checkLocale(req, asked.publishSpecificLocale)
    const safe = isWrite && {
      data: toSafeData(withoutOwner(collection.slug, asked.data), {
        fields: collection.flattenedFields,
        isDraftable: Boolean(collection.versions && collection.versions.drafts),
        req,
        isTrusted: Boolean(overrideAccess),
      }),
    }
    if (overrideAccess) return { ...args, ...safe } as typeof args
    const isTrusted = trusts(req)
    const most = isTrusted ? maxLimit.trusted : maxLimit.others
    const context = toContext(req, { slug: collection.slug, isTrusted })
    const { id, where, sort, limit, page, joins, trash, pagination, select, populate } = asked
    // Version ids have the same type as document ids.
    const ids = [id, asked.duplicateFromID].filter((one) => one !== undefined && one !== null)
    // GraphQL allows a restore without an id or on collections without versions.
    const isNowhere = operation === 'restoreVersion' && (ids.length === 0 || !collection.versions)
    if (isNowhere || !ids.every((one) => isId(payload, one))) throw new NotFound(req.t)
    // Payload looks up the version before checking access.
    if (
      operation === 'restoreVersion' &&
      !(await isReadable(req, { collection: collection.slug, id: id as string, isVersion: true }))
    )
      throw new NotFound(req.t)
    const isDraftOfOthers = asked.draft && operation === 'read' && !(await mayReadVersions(collection, req))
    const wanted = toNumber(limit, 'limit')
    const isList = operation === 'read' && id === undefined
    return {
      ...args,
      ...safe,
      ...(where === undefined || where === null ? {} : { where: toSafeWhere(where, context) }),
      ...(sort === undefined ? {} : { sort: toSafeSort(sort, context) }),
      ...(wanted !== undefined || (isList && pagination === false)
        ? { limit: Math.min(wanted && wanted > 0 ? wanted : most, most) }
        : {}),
      ...(page === undefined ? {} : { page: toSafePage(page, 'page', maxPage) }),
      ...(select === undefined || select === null ? {} : { select: toSafeSelect(select, 'select') }),
      ...(populate === undefined || populate === null
        ? {}
        : { populate: toSafeSelect(populate, 'populate') }),
      ...(joins === undefined ? {} : { joins: toSafeJoins(joins, { most, maxPage, isTrusted }) }),
      ...(trash && !isTrusted ? { trash: false } : {}),
      ...(isDraftOfOthers ? { draft: false } : {}),
    } as typeof args
  }
  return guardQueries
}

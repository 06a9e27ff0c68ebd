import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type Field,
  type FieldHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'
import { isEditor } from '../access/permissions.js'
import { isPublishing } from '../drafts/write.js'
import { message, type Sentence } from '../messages/messages.js'
import { type Fault, refuse, refuseField } from '../messages/refuse.js'
import { slugs } from '../slugs.js'
import { checkCoordinates } from '../values/checkCoordinates.js'
import { parseCountry } from './parseCountry.js'
import { parsePhone } from './parsePhone.js'
import { parseRegion } from './parseRegion.js'

/** What an organiser may write of their own branches: how it is reached in public. */
const organisersWrite: ReadonlySet<string> = new Set(['email', 'phone', 'website', 'socials', 'meetingNote'])

/** The fields with the access that follows from it, so that the panel shows the others as read only. */
export const forOrganisers = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: forOrganisers(field.fields) }
    if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
    if (organisersWrite.has(field.name)) return field
    return { ...field, access: { update: isEditor, ...field.access } } as Field
  })

/** What a branch is live with, and what is said where it is missing. */
export const needs = {
  name: message('branches:needsName'),
  city: message('branches:needsCity'),
  country: message('branches:needsCountry'),
} satisfies Record<string, Sentence>

/** What a branch still needs before it can be published. */
export const checkNeeds = (branch: Record<string, unknown>): Fault[] =>
  Object.entries(needs).flatMap(([path, sentence]) => (branch[path] ? [] : [{ path, sentence }]))

type Writing = { data?: Record<string, unknown>; draft?: boolean; unpublishAllLocales?: boolean }

// The trash is asked for, and refused by the access to delete.
const passed = new Set([...organisersWrite, '_status', 'deletedAt'])

/**
 * An organiser writes how a branch is reached and nothing else, whatever a client sends; takes none offline, and puts no
 * earlier version back.
 */
export const holdOrganisers: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || isEditor({ req })) return args
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  if (operation !== 'update') return args
  const { data = {}, draft, unpublishAllLocales } = args as Writing
  const isUnpublishing = !draft && (data._status === 'draft' || Boolean(unpublishAllLocales))
  refuse({
    req,
    collection: collection.slug,
    faults: isUnpublishing
      ? [
          {
            path: '_status',
            sentence: message('branches:onlyEditorsTakeABranchOffline'),
          },
        ]
      : [],
  })
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => passed.has(name)))
  return { ...args, data: kept, unpublishAllLocales: false } as typeof args
}

/** Keeps a country's code in capital letters, and refuses what is none, in drafts too. */
export const normalizeCountry: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' && value.trim() === '') return null
  const { supportedLanguages } = req.payload.config.i18n
  const reading = parseCountry(value, Object.keys(supportedLanguages))
  if ('code' in reading) return reading.code
  return refuseField({ req, collection, path }, reading.fault)
}

type Row = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '')

/**
 * What depends on each other in a branch's address fits together, in drafts too: the region is one of its country and
 * completed to its code, the phone number is read as its country writes it and kept in E.164, coordinates are a pair. What
 * was stored before and is not touched keeps nobody from saving.
 */
export const requireRealPlace: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  const before = (originalDoc ?? {}) as Row
  const isTouched = (...names: string[]): boolean =>
    names.some((name) => (data[name] ?? null) !== (before[name] ?? null))
  const kept: Row = {}
  const faults: Fault[] = []

  if (isEmpty(data.region)) kept.region = null
  else if (isTouched('region', 'country')) {
    const reading = parseRegion(data.region, data.country)
    if ('code' in reading) kept.region = reading.code
    else faults.push({ path: 'region', sentence: reading.fault })
  }
  if (isEmpty(data.phone)) kept.phone = null
  else if (isTouched('phone')) {
    const reading = parsePhone(data.phone, data.country)
    if ('number' in reading) kept.phone = reading.number
    else faults.push({ path: 'phone', sentence: reading.fault })
  }
  if (isTouched('latitude', 'longitude')) faults.push(...checkCoordinates(data))

  refuse({
    req,
    collection: collection.slug,
    id: operation === 'update' ? (before.id as number | string) : undefined,
    faults,
  })
  return { ...data, ...kept }
}

/**
 * Who organises a branch is told in its own document only: in a list, databases that only speak MongoDB’s protocol share a
 * join’s limit and count among its rows.
 */
export const omitJoinsInLists: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' && !('id' in args) ? ({ ...args, joins: false } as never) : args

/** Whether the newest version is the one that is live. A bulk update is not told of a newer draft. */
const isUpToDate = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
    collection: slugs.branches as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version._status === 'published'
}

/** What is live may be kept up to date by its organiser. What an editor has not published, an editor publishes. */
export const leavePublishingToEditors: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  if (!req.user || isEditor({ req }) || data._status !== 'published') return data
  const { id } = originalDoc as { id: number | string }
  const isTheirs = await isUpToDate(req, id)
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: isTheirs
      ? []
      : [
          {
            path: '_status',
            sentence: message('branches:onlyEditorsPublishThis'),
          },
        ],
  })
  return data
}

/**
 * A branch is live with its name, city and country, however it gets there. None of the three is `required`: GraphQL would
 * ask for them in drafts too, and Payload not when something comes out of the trash.
 */
export const publishOnlyWhole: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  const { id } = (originalDoc ?? {}) as { id?: number | string }
  if (!isPublishing(req, { collection: collection.slug, id, data })) return data
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: checkNeeds(data as Record<string, unknown>),
  })
  return data
}

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

/** The fields that organisers may change in their own branches: the public contact data. */
const organisersWrite: ReadonlySet<string> = new Set(['email', 'phone', 'website', 'socials', 'meetingNote'])

/** Adds field access accordingly, so that the panel shows the other fields as read-only. */
export const forOrganisers = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: forOrganisers(field.fields) }
    if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
    if (organisersWrite.has(field.name)) return field
    return { ...field, access: { update: isEditor, ...field.access } } as Field
  })

/** The fields a branch needs to be published, with their messages. */
export const needs = {
  name: message('branches:needsName'),
  city: message('branches:needsCity'),
  country: message('branches:needsCountry'),
} satisfies Record<string, Sentence>

/** The fields a branch still lacks for publication. */
export const checkNeeds = (branch: Record<string, unknown>): Fault[] =>
  Object.entries(needs).flatMap(([path, sentence]) => (branch[path] ? [] : [{ path, sentence }]))

type Writing = { data?: Record<string, unknown>; draft?: boolean; unpublishAllLocales?: boolean }

// Moving to the trash is refused by the delete access instead.
const passed = new Set([...organisersWrite, '_status', 'deletedAt'])

/**
 * Organisers only change a branch's contact data, whatever a client sends. They neither unpublish it nor restore
 * versions.
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

/** Normalises a country code to capitals and refuses invalid ones, in drafts too. */
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
 * Validates the dependent parts of an address, in drafts too: the region belongs to the country and is completed to its
 * code, the phone number is parsed for the country and stored as E.164, and coordinates come in pairs. Unchanged stored
 * values never block saving.
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
 * Loads a branch's organisers only for a single document. In lists, databases that speak MongoDB's protocol apply a
 * join's limit to all rows together.
 */
export const omitJoinsInLists: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' && !('id' in args) ? ({ ...args, joins: false } as never) : args

/** Whether the newest version is the live one. A bulk update doesn't know of newer drafts. */
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

/** Organisers keep live branches up to date. Only editors publish what editors left unpublished. */
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
 * A live branch has a name, city and country. They aren't `required`, because GraphQL would apply that to drafts, and
 * Payload doesn't when a document leaves the trash.
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

import type { CollectionSlug, Payload, PayloadRequest, SelectType } from 'payload'
import type { NamedBlocks } from '../documents/fieldTree.js'
import { isPublished } from '../drafts/live.js'
import { type Content, toContent, toPlaces } from './content.js'
import { isPossibleId, type Source, toKey } from './key.js'
import { readSchema, toPointerSelect } from './pointers.js'
import { isLiveByStatus, readSettings } from './settings.js'
import { hasRules, toVisible } from './toVisible.js'

type Data = Record<string, unknown>

/**
 * The locales in which visitors get a stored document. Undefined means all (the collection has no such field), empty
 * means none.
 */
const toShownLocales = (payload: Payload, slug: string, stored: Data): string[] | undefined => {
  const field = readSettings(payload).localesIn[slug]
  if (field === undefined) return undefined
  const shown = stored[field]
  return Array.isArray(shown) ? (shown as string[]) : []
}

type Asked = { payload: Payload; req?: PayloadRequest; source: Source }

/** The content of a collection's document, from itself and its newest version. */
export const toDocumentContent = async ({
  payload,
  slug,
  stored,
  newest,
  isLiveWith,
}: {
  payload: Payload
  slug: string
  stored: Data & { id: number | string }
  newest: Data
  /** Whether the document it belongs to is live. */
  isLiveWith: (doc: Data) => boolean
}): Promise<Content> => {
  const { config } = payload.collections[slug as CollectionSlug]!
  const { flattenedFields: fields } = config
  const isOut = !config.versions?.drafts || isPublished(stored._status)
  const schema = readSchema(payload)
  const exempt = readSettings(payload).shownLater[slug]
  return toContent({
    fields,
    schema,
    self: toKey({ slug, id: stored.id }),
    published: isOut ? await toVisible(fields, { payload, schema, doc: stored, exempt }) : null,
    only: toShownLocales(payload, slug, stored),
    newest,
    sourceIsLive: readSettings(payload).isLive({ collection: config, doc: stored }) && isLiveWith(stored),
  })
}

/**
 * The fields to read of a stored document and its version: those that can point, and those that decide whether it is
 * live.
 */
const readSelects = (payload: Payload, slug: string): { stored?: SelectType; version: SelectType } => {
  const { flattenedFields: fields } = payload.collections[slug as CollectionSlug]!.config
  const named = payload.blocks as NamedBlocks
  const pointing = toPointerSelect(fields, named)
  const { isLive, localesIn, shownLater } = readSettings(payload)
  const locales = localesIn[slug]
  return {
    // Access rules and a host's own `isLive` may read any field, so all are loaded.
    stored:
      isLive === isLiveByStatus && !hasRules(fields, { exempt: shownLater[slug], named })
        ? { ...pointing, ...(locales !== undefined && { [locales]: true }), _status: true, deletedAt: true }
        : undefined,
    version: { version: { ...pointing, _status: true } },
  }
}

/** The newest version of a document, with the fields that can point. */
const readNewest = async ({ payload, req, source: { slug, id } }: Asked): Promise<Data | undefined> => {
  const { docs } = await payload.db.findVersions<Data>({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    select: readSelects(payload, slug).version,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version
}

/**
 * The content of a document of which only a draft was saved: its live part is taken from the known row. Takes one query.
 * `undefined` without a version.
 */
export const readDraftContent = async (asked: Asked, known: Content): Promise<Content | undefined> => {
  const { payload, source } = asked
  const newest = await readNewest(asked)
  if (!newest) return undefined
  const drafted = toContent({
    fields: payload.collections[source.slug as CollectionSlug]!.config.flattenedFields,
    schema: readSchema(payload),
    self: toKey(source),
    published: null,
    newest,
    sourceIsLive: known.sourceIsLive,
  })
  const live = known.places.flatMap((place) => place.live.map((path) => ({ target: place.target, path })))
  const inDraft = drafted.places.flatMap((place) =>
    place.newest.map((path) => ({ target: place.target, path })),
  )
  return { ...drafted, live: known.live, places: toPlaces(live, inDraft) }
}

const readDocument = async ({ payload, req, source: { slug, id } }: Asked): Promise<Content | null> => {
  const collection = slug as CollectionSlug
  const selects = readSelects(payload, slug)
  const stored = await payload.db.findOne<Data & { id: number | string }>({
    collection,
    where: { id: { equals: id } },
    select: selects.stored,
    locale: 'all',
    req,
  })
  if (!stored) return null
  const isLiveWith = await readLiveWith({ payload, req, slug, stored: [stored] })
  if (!payload.collections[collection]!.config.versions?.drafts)
    return toDocumentContent({ payload, slug, stored, newest: stored, isLiveWith })
  const newest = (await readNewest({ payload, req, source: { slug, id } })) ?? stored
  return toDocumentContent({ payload, slug, stored, newest, isLiveWith })
}

const readGlobal = async ({ payload, req, source }: Asked): Promise<Content> => {
  const config = payload.config.globals.find(({ slug }) => slug === source.slug)!
  const slug = source.slug as never
  const stored = ((await payload.db.findGlobal({ slug, locale: 'all', req })) ?? {}) as Data
  const hasDrafts = Boolean(config.versions?.drafts)
  const { docs } = hasDrafts
    ? await payload.db.findGlobalVersions<Data>({
        global: slug,
        where: { latest: { equals: true } },
        limit: 1,
        pagination: false,
        req,
      })
    : { docs: [] }
  const isOut = !hasDrafts || isPublished(stored._status)
  const { flattenedFields: fields } = config
  const schema = readSchema(payload)
  return toContent({
    fields,
    schema,
    self: toKey(source),
    published: isOut ? await toVisible(fields, { payload, schema, doc: stored }) : null,
    newest: docs[0]?.version ?? stored,
    sourceIsLive: isOut,
  })
}

/** Reads what a source points to now, in all locales, with at most three queries. `null` if it no longer exists. */
export const readContent = (asked: Asked): Promise<Content | null> =>
  asked.source.id === null ? readGlobal(asked) : readDocument(asked)

/**
 * Returns a test of whether the document that another belongs to is live. Takes one query, or none if the collection
 * has no such relation.
 */
export const readLiveWith = async ({
  payload,
  req,
  slug,
  stored,
}: {
  payload: Payload
  req?: PayloadRequest
  slug: string
  stored: Data[]
}): Promise<(doc: Data) => boolean> => {
  const owner = toOwner(payload, slug)
  if (!owner) return () => true
  const { isLive } = readSettings(payload)
  const ids = stored.map((doc) => doc[owner.field]).filter((id) => isPossibleId(payload, owner.slug, id))
  const { docs } = await payload.db.find<Data & { id: number | string }>({
    collection: owner.slug as CollectionSlug,
    where: { id: { in: [...new Set(ids)] } },
    select: isLive === isLiveByStatus ? { _status: true, deletedAt: true } : undefined,
    locale: 'all',
    limit: 0,
    pagination: false,
    req,
  })
  const collection = payload.collections[owner.slug as CollectionSlug]!.config
  const live = new Set(docs.filter((doc) => isLive({ collection, doc })).map(({ id }) => String(id)))
  return (doc) => live.has(String(doc[owner.field]))
}

/** The collection that documents of this one belong to, and the relation field. Undefined if there is none. */
const toOwner = (
  payload: Pick<Payload, 'collections' | 'config'>,
  slug: string,
): { slug: string; field: string } | undefined => {
  const name = readSettings(payload).liveWith[slug]
  const fields = payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  const field = name === undefined ? undefined : fields.find((one) => one.name === name)
  return field?.type === 'relationship' && typeof field.relationTo === 'string'
    ? { slug: field.relationTo, field: field.name }
    : undefined
}

/** The collections whose documents belong to this one. */
export const toBelongings = (payload: Pick<Payload, 'collections' | 'config'>, slug: string): string[] =>
  Object.keys(readSettings(payload).liveWith).filter((one) => toOwner(payload, one)?.slug === slug)

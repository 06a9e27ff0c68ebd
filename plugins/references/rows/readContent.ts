import type { CollectionSlug, Payload, PayloadRequest, SelectType } from 'payload'
import { isLiveByStatus } from '../isLiveByStatus.js'
import { isPublished } from '../isPublished.js'
import { type Source, toKey } from '../key.js'
import { readLiveWith } from '../live/readLiveWith.js'
import { readSettings } from '../settings.js'
import type { Content } from './content.js'
import { readSchema } from './readSchema.js'
import { toContent } from './toContent.js'
import { toSelect } from './toSelect.js'
import { hasRules, toShown } from './toShown.js'

type Data = Record<string, unknown>

/** The locales in which visitors get a stored document: all where none are told apart, none where it names none. */
const toShownLocales = (payload: Payload, slug: string, stored: Data): string[] | undefined => {
  const field = readSettings(payload).localesIn[slug]
  if (field === undefined) return undefined
  const shown = stored[field]
  return Array.isArray(shown) ? (shown as string[]) : []
}

type Asked = { payload: Payload; req?: PayloadRequest; source: Source }

/** What a document of a collection points to, from itself and its newest version. */
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
  /** Whether what it belongs to is live. */
  isLiveWith: (doc: Data) => boolean
}): Promise<Content> => {
  const { config } = payload.collections[slug as CollectionSlug]!
  const { fields } = config
  const isOut = config.versions?.drafts ? isPublished(stored._status) : true
  const schema = readSchema(payload)
  const exempt = readSettings(payload).shownLater[slug]
  return toContent({
    fields,
    schema,
    self: toKey({ slug, id: stored.id }),
    published: isOut ? await toShown(fields, { payload, schema, doc: stored, exempt }) : null,
    only: toShownLocales(payload, slug, stored),
    newest,
    sourceIsLive: readSettings(payload).isLive({ collection: config, doc: stored }) && isLiveWith(stored),
  })
}

/** What is read of a stored document and of its version: what can point, and what tells whether it is live. */
const readSelects = (payload: Payload, slug: string): { stored?: SelectType; version: SelectType } => {
  const { fields } = payload.collections[slug as CollectionSlug]!.config
  const pointing = toSelect({ fields, blocks: payload.config.blocks ?? [] })
  const { isLive, localesIn, shownLater } = readSettings(payload)
  const locales = localesIn[slug]
  return {
    // Rules, the host's own for what is live among them, may look at any field.
    stored:
      isLive === isLiveByStatus && !hasRules(fields, shownLater[slug])
        ? { ...pointing, ...(locales !== undefined && { [locales]: true }), _status: true, deletedAt: true }
        : undefined,
    version: { version: { ...pointing, _status: true } },
  }
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
  const { docs } = await payload.db.findVersions<Data>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    select: selects.version,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return toDocumentContent({ payload, slug, stored, newest: docs[0]?.version ?? stored, isLiveWith })
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
  const { fields } = config
  const schema = readSchema(payload)
  return toContent({
    fields,
    schema,
    self: toKey(source),
    published: isOut ? await toShown(fields, { payload, schema, doc: stored }) : null,
    newest: docs[0]?.version ?? stored,
    sourceIsLive: isOut,
  })
}

/** What a source points to now, from the database, in all locales: three queries at most. `null` where it is gone. */
export const readContent = (asked: Asked): Promise<Content | null> =>
  asked.source.id === null ? readGlobal(asked) : readDocument(asked)

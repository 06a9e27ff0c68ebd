import {
  type CollectionSlug,
  type GlobalSlug,
  isolateObjectProperty,
  type PaginatedDocs,
  type PayloadRequest,
  type Where,
} from 'payload'
import { hasDraftsEnabled } from 'payload/shared'
import { readNames } from '../../../collections/users/readNames.js'
import { parseWrittenBy, type Writer, writtenByName } from './writtenBy.js'

/** A version as listed in the panel. `name` is its author's, if the account still exists. */
export type ListedVersion = {
  id: number | string
  updatedAt: string
  isAutosaved: boolean
  status?: 'draft' | 'published'
  isCurrent: boolean
  writer: Writer
  name?: string
}

type Stored = {
  id: number | string
  updatedAt: string
  autosave?: boolean | null
  version: Record<string, unknown>
}

/** The document or global whose versions are requested. */
export type Versioned = { collection: CollectionSlug; id: number | string } | { global: GlobalSlug }

const select = { autosave: true, updatedAt: true, version: { _status: true, [writtenByName]: true } } as never

const find = async (
  req: PayloadRequest,
  of: Versioned,
  { where: more, limit, page }: { where: Where[]; limit: number; page: number },
): Promise<PaginatedDocs<Stored>> => {
  const { payload } = req
  const config =
    'collection' in of
      ? payload.collections[of.collection]!.config
      : payload.globals.config.find(({ slug }) => slug === of.global)!
  // A snapshot is Payload's own copy beside a publication in one language.
  const known =
    payload.config.localization && hasDraftsEnabled(config) ? [{ snapshot: { not_equals: true } }] : []
  const and = [...more, ...known]
  const asked = {
    ...{ depth: 0, limit, page, select, sort: '-updatedAt', overrideAccess: false },
    // The author field is hidden in all other reads.
    showHiddenFields: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  }
  const found =
    'collection' in of
      ? await payload.findVersions({
          ...asked,
          collection: of.collection,
          where: { and: [{ parent: { equals: of.id } }, ...and] },
        })
      : await payload.findGlobalVersions({ ...asked, slug: of.global, where: { and } })
  return found as unknown as PaginatedDocs<Stored>
}

/** A page of a document's versions with their authors, newest first, if the user may read them. */
export const readVersions = async (
  req: PayloadRequest,
  of: Versioned,
  { limit, page }: { limit: number; page: number },
): Promise<PaginatedDocs<ListedVersion>> => {
  const [listed, ...newest] = await Promise.all([
    find(req, of, { where: [], limit, page }),
    ...(['published', 'draft'] as const).map((status) =>
      find(req, of, { where: [{ 'version._status': { equals: status } }], limit: 1, page: 1 }),
    ),
  ])
  const current = new Set(newest.map(({ docs }) => docs[0]?.id))
  const writers = listed.docs.map(({ version }) => parseWrittenBy(version[writtenByName]))
  const names = await readNames(
    req.payload,
    writers.flatMap((writer) => (writer.kind === 'account' ? [writer.id] : [])),
  )
  return {
    ...listed,
    docs: listed.docs.map(({ id, updatedAt, autosave, version }, at) => {
      const writer = writers[at]!
      return {
        id,
        updatedAt,
        isAutosaved: Boolean(autosave),
        status: version._status as ListedVersion['status'],
        isCurrent: current.has(id),
        writer,
        name: writer.kind === 'account' ? names.get(writer.id) : undefined,
      }
    }),
  }
}

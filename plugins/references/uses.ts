import {
  type CollectionSlug,
  type GlobalSlug,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { formatAdminURL } from 'payload/shared'
import { type LabelledField, toFieldLabel, toLabel } from '../../collections/messages/toFieldLabel.js'
import type { Row } from '../../collections/references/content.js'
import { type Key, parseKey } from '../../collections/references/key.js'

/**
 * State of a document that uses another: `live`: visitors see the other through it · `draft`: only a draft of it uses
 * the other · `trash`: it is in the trash · `unused`: it has no drafts, and nothing live uses it.
 */
export type UseState = 'draft' | 'live' | 'trash' | 'unused'

/** A document that uses another. */
export type Use = {
  /** Its collection; or the global's slug. */
  collection: string
  /** `null` for a global. */
  id: number | string | null
  /** The singular label of its collection, in the user's language. */
  kind: string
  title: string
  state: UseState
  /** The fields that point to the other: `actions.0.call`. */
  paths: string[]
  /** The labels of those fields, in the user's language. */
  where: string[]
  /** Its page in the panel. */
  url: string
}

/** The documents that use another, as visible to a user. */
export type Uses = {
  uses: Use[]
  /** The number of further uses the user may not read. */
  hidden: number
  /** The number of further uses beyond the limit. */
  more: number
}

type Id = number | string
type Found = { id: Id } & Record<string, unknown>

const toTitle = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value) || undefined
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(toTitle).find(Boolean)
    : undefined
}

/** The titles of documents the user may read; others are omitted. */
const readTitles = async ({
  payload,
  req,
  collection,
  ids,
  isDraft,
  overrideAccess,
}: {
  payload: Payload
  req: PayloadRequest
  collection: string
  ids: Id[]
  /** Whether the newest drafts are read, not what is published. */
  isDraft: boolean
  overrideAccess: boolean
}): Promise<Map<Id, string>> => {
  const { config } = payload.collections[collection as CollectionSlug]!
  const { useAsTitle = 'id' } = config.admin
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    draft: isDraft && Boolean(config.versions?.drafts),
    trash: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { [useAsTitle]: true } as never,
    overrideAccess,
    // An error here would abort the caller's transaction.
    disableErrors: true,
    // A find sets these of the request that it is handed.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return new Map(
    (docs as unknown as Found[]).map((doc) => [doc.id, toTitle(doc[useAsTitle]) ?? String(doc.id)]),
  )
}

/** A source that uses a target, and how it stands. */
type FoundUse = { row: Row; state: UseState }

/** Converts found uses to what the user may see. */
export const toUses = async ({
  payload,
  req,
  target,
  found,
  more = 0,
  overrideAccess = false,
}: {
  payload: Payload
  req: PayloadRequest
  target: Key
  found: FoundUse[]
  more?: number
  overrideAccess?: boolean
}): Promise<Uses> => {
  const { config, collections } = payload
  const { i18n } = req
  const toURL = (path: `/${string}`) =>
    formatAdminURL({ adminRoute: config.routes.admin, path, serverURL: config.serverURL })
  const placed = found.map((one) => ({ ...one, ...parseKey(payload, one.row.source) }))
  const titles = new Map<Key, string>()
  const groups = new Map<string, typeof placed>()
  for (const one of placed) {
    const name = `${one.slug} ${one.state === 'live' || one.state === 'unused'}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  for (const group of groups.values()) {
    const [{ slug, id, state }] = group as [(typeof placed)[0]]
    if (id === null) {
      const global = config.globals.find((one) => one.slug === slug)
      const mayRead =
        overrideAccess || Boolean(await global?.access.read({ req, slug: slug as GlobalSlug } as never))
      if (global && mayRead) titles.set(group[0]!.row.source, toLabel(global.label, i18n) || slug)
      continue
    }
    if (!collections[slug as CollectionSlug]) continue
    const known = await readTitles({
      payload,
      req,
      collection: slug,
      ids: group.map((one) => one.id!),
      isDraft: state === 'draft' || state === 'trash',
      overrideAccess,
    })
    for (const one of group) if (known.has(one.id!)) titles.set(one.row.source, known.get(one.id!)!)
  }
  const uses = placed
    .filter(({ row }) => titles.has(row.source))
    .map(({ row, state, slug, id }): Use => {
      const entity =
        id === null
          ? config.globals.find((one) => one.slug === slug)!
          : collections[slug as CollectionSlug]!.config
      const place = row.places.find((one) => one.target === target)
      const paths = [...new Set([...(place?.live ?? []), ...(place?.newest ?? [])])]
      return {
        collection: slug,
        id,
        kind: toLabel('labels' in entity ? entity.labels.singular : entity.label, i18n) || slug,
        title: titles.get(row.source)!,
        state,
        paths,
        where: [...new Set(paths.map((path) => toFieldLabel(entity.fields as LabelledField[], path, i18n)))],
        url: toURL(
          id === null ? `/globals/${slug}` : `/collections/${slug}/${state === 'trash' ? 'trash/' : ''}${id}`,
        ),
      }
    })
  return { uses, hidden: placed.length - uses.length, more }
}

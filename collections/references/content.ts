import type { FlattenedField } from 'payload'
import { type Key, toKey } from './key.js'
import { type Schema, toPointers } from './pointers.js'

/** The paths at which a target occurs in its source, `actions.0.call`: in its published state, and in its newest draft. */
type Place = { target: Key; live: string[]; newest: string[] }

/** The indexed content of a source. */
export type Content = { sourceIsLive: boolean; live: Key[]; newest: Key[]; places: Place[] }

/** A row of the index as it is stored. */
export type Row = Content & { id: number | string; source: Key; noun: string; token: string }

/** Compares two contents, ignoring order. */
export const isSameContent = (one: Content, other: Content): boolean => toText(one) === toText(other)

const toText = ({ sourceIsLive, live, newest, places }: Content): string =>
  JSON.stringify([
    sourceIsLive === true,
    [...(live ?? [])].sort(),
    [...(newest ?? [])].sort(),
    (places ?? [])
      .map((place) => JSON.stringify([place.target, place.live?.toSorted(), place.newest?.toSorted()]))
      .sort(),
  ])

type Data = Record<string, unknown>

const isId = (id: unknown): id is number | string =>
  typeof id === 'number' || (typeof id === 'string' && id !== '')

type Target = { target: Key; path: string }

/** Groups pointers by their target. */
export const toPlaces = (live: Target[], newest: Target[]): Place[] => {
  const places = new Map<Key, { live: Set<string>; newest: Set<string> }>()
  for (const [kind, targets] of [
    ['live', live],
    ['newest', newest],
  ] as const)
    for (const { target, path } of targets) {
      const place = places.get(target) ?? { live: new Set(), newest: new Set() }
      place[kind].add(path)
      places.set(target, place)
    }
  return [...places].map(([target, place]) => ({ target, live: [...place.live], newest: [...place.newest] }))
}

const toKeys = (targets: Target[]): Key[] => [...new Set(targets.map(({ target }) => target))]

/** The content of a stored row, from its own columns; `undefined` for a row of an earlier edition. */
export const toStoredContent = ({
  sourceIsLive,
  places,
}: Pick<Content, 'places' | 'sourceIsLive'>): Content | undefined => {
  const known = places ?? []
  if (!Array.isArray(known) || known.some(({ live, newest }) => !live || !newest)) return undefined
  const having = (kind: 'live' | 'newest') =>
    known.filter((place) => place[kind].length > 0).map(({ target }) => target)
  return {
    sourceIsLive: sourceIsLive === true,
    live: having('live'),
    newest: having('newest'),
    places: known,
  }
}

/** Builds a source's content from its stored document and newest version. Pure. */
export const toContent = ({
  fields,
  schema,
  self,
  published,
  only,
  newest,
  sourceIsLive,
}: {
  fields: readonly FlattenedField[]
  schema: Schema
  /** The source's own key. References to itself are ignored. */
  self: Key
  /** The visible part of the stored document, or null if it isn't published. */
  published: Data | null
  /** The locales in which visitors get the document. @default all */
  only?: readonly string[]
  newest: Data
  sourceIsLive: boolean
}): Content => {
  const read = (row: Data) =>
    toPointers({ fields, row, schema }).flatMap(({ collection: slug, id, path, locale }) => {
      const target = isId(id) ? toKey({ slug, id }) : self
      return target === self ? [] : [{ target, path, locale }]
    })
  const live = published
    ? read(published).filter(({ locale }) => !only || locale === undefined || only.includes(locale))
    : []
  const drafted = published === newest && !only ? live : read(newest)
  return {
    sourceIsLive,
    live: toKeys(live),
    newest: toKeys(drafted),
    places: toPlaces(live, drafted),
  }
}

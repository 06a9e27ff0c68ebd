import type { Field } from 'payload'
import type { Key } from '../key.js'
import type { Content, Place } from './content.js'
import { type Schema, toTargets } from './toTargets.js'

type Data = Record<string, unknown>

const toPlaces = (targets: { target: Key; path: string }[]): Place[] => {
  const places = new Map<Key, Set<string>>()
  for (const { target, path } of targets) places.set(target, (places.get(target) ?? new Set()).add(path))
  return [...places].map(([target, paths]) => ({ target, paths: [...paths] }))
}

/** What the index says of a source, from its stored document and its newest version. Pure. */
export const toContent = ({
  fields,
  schema,
  self,
  published,
  only,
  newest,
  sourceIsLive,
}: {
  fields: readonly Field[]
  schema: Schema
  /** The source's own key: nothing is in its own way. */
  self: Key
  /** What visitors may read of the stored document, unless it was never published or is no longer. */
  published: Data | null
  /** The locales in which visitors get it. @default all */
  only?: readonly string[]
  newest: Data
  sourceIsLive: boolean
}): Content => {
  const read = (data: Data, shown = schema) =>
    toTargets({ fields, data, schema: shown }).filter(({ target }) => target !== self)
  const live = published ? read(published, { ...schema, only }) : []
  const drafted = published === newest && !only ? live : read(newest)
  const toKeys = (targets: typeof live) => [...new Set(targets.map(({ target }) => target))]
  return {
    sourceIsLive,
    live: toKeys(live),
    newest: toKeys(drafted),
    places: toPlaces([...live, ...drafted]),
  }
}

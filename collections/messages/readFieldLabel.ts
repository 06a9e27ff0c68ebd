import type { CollectionSlug, PayloadRequest } from 'payload'
import { blockTypesOf, type LabelledField, toFieldLabel } from './toFieldLabel.js'

/**
 * A field's label as the panel shows it, in the language of the request. Without a collection, the collection or global
 * is taken from the request's route.
 *
 * @param document The document that the path leads into. @default the request's data
 */
export const readFieldLabel = (
  { payload, i18n, t, routeParams, data }: PayloadRequest,
  { collection, path, document = data }: { collection?: string; path: string; document?: unknown },
): string => {
  const slug = collection ?? routeParams?.global ?? routeParams?.collection
  const entity =
    payload.collections[slug as CollectionSlug]?.config ??
    payload.config.globals.find((global) => global.slug === slug)
  const fields = (entity?.fields ?? []) as LabelledField[]
  return toFieldLabel(fields, path, { language: i18n.language, t }, blockTypesOf(document))
}

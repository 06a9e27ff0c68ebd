import type { CollectionSlug, PayloadRequest } from 'payload'
import { blockTypesOf, type LabelledField, toFieldLabel } from './toFieldLabel.js'

/**
 * A field as the panel calls it, in the language of whoever asks. Without a collection, that of the request's address.
 *
 * @param document What the path leads into; without it, what the request brings.
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

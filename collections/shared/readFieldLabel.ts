import type { CollectionSlug, PayloadRequest } from 'payload'
import { type LabelledField, toFieldLabel } from './toFieldLabel.js'

/** A field as the panel calls it, in the language of whoever asks. Without a collection, that of the request's address. */
export const readFieldLabel = (
  { payload, i18n, t, routeParams }: PayloadRequest,
  { collection, path }: { collection?: string; path: string },
): string => {
  const slug = collection ?? routeParams?.global ?? routeParams?.collection
  const entity =
    payload.collections[slug as CollectionSlug]?.config ??
    payload.config.globals.find((global) => global.slug === slug)
  return toFieldLabel((entity?.fields ?? []) as LabelledField[], path, { language: i18n.language, t })
}

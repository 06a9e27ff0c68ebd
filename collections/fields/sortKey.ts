import type { CollectionSlug, FieldHook, Payload, TextField } from 'payload'
import { foldText } from '../values/foldText.js'

/** The name of {@link sortKeyField}. */
export const sortKeyName = 'sortKey'

type Localized = { localization: false | { defaultLocale: string } }

/** The sort key of a title: the title without case, accents and surrounding punctuation. */
export const toSortKey = (title: unknown, { localization }: Localized): string =>
  typeof title === 'string'
    ? foldText(title, localization ? localization.defaultLocale : 'en').slice(0, 100)
    : ''

/**
 * A hidden sort key for titles, because databases differ in alphabets. Clients can't set it.
 *
 * @param of The field with the title, which isn't localized.
 */
export const sortKeyField = (of: string): TextField => {
  const setSortKey: FieldHook = ({ siblingData, previousSiblingDoc, req }) =>
    toSortKey(
      siblingData[of] ?? (previousSiblingDoc as Record<string, unknown> | undefined)?.[of],
      req.payload.config,
    )
  return {
    name: sortKeyName,
    type: 'text',
    index: true,
    hidden: true,
    custom: { sortsBy: of },
    hooks: { beforeChange: [setSortKey] },
  }
}

/** Adds missing sort keys, page by page. Call once at boot, for documents of earlier versions. */
export const fillSortKeys = async (payload: Payload): Promise<void> => {
  for (const { config } of Object.values(payload.collections)) {
    const of = config.flattenedFields.find(({ name }) => name === sortKeyName)?.custom?.sortsBy as unknown
    if (typeof of !== 'string') continue
    const collection: CollectionSlug = config.slug
    for (;;) {
      const { docs } = await payload.db.find<{ id: number | string; [field: string]: unknown }>({
        collection,
        where: { [sortKeyName]: { equals: null } },
        select: { [of]: true },
        limit: 100,
        pagination: false,
      })
      if (docs.length === 0) break
      for (const doc of docs)
        await payload.db.updateOne({
          collection,
          id: doc.id,
          // Some adapters would otherwise set the current time.
          data: { [sortKeyName]: toSortKey(doc[of], payload.config), updatedAt: null },
          returning: false,
        })
    }
  }
}

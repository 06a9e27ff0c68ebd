import type { CheckboxField, CollectionSlug, CompoundIndex, FieldHook, Payload } from 'payload'

/** The hidden field that says whether live content uses a document, directly or indirectly. */
export const useFieldName = 'isUsedByLive'

// A save would write back an outdated value. Only the index writes this field.
const omitFromSaves: FieldHook = ({ siblingData }) => {
  delete siblingData[useFieldName]
}

/** The field of {@link useFieldName}, for collections whose documents are public by use. */
export const useField: CheckboxField = {
  name: useFieldName,
  type: 'checkbox',
  hidden: true,
  hooks: { beforeChange: [omitFromSaves] },
}

/**
 * Indexes to read lists of used documents in order. With an index on {@link useField} alone, databases would read and sort
 * the whole list.
 */
export const toUseIndexes = (...orders: string[]): CompoundIndex[] =>
  orders.map((order) => ({ fields: [useFieldName, order] }))

/** Whether a collection has {@link useField}. */
export const hasUseField = ({ collections }: Pick<Payload, 'collections'>, slug: string): boolean =>
  collections[slug as CollectionSlug]?.config.flattenedFields.some(({ name }) => name === useFieldName) ??
  false

/** Matches documents used by live content. Built for each query, because databases modify their filters. */
export const whereUsedByLive = () => ({ [useFieldName]: { equals: true } })

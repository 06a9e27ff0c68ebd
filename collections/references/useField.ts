import type { CheckboxField, CollectionSlug, CompoundIndex, FieldHook, Payload } from 'payload'

/** The hidden field that says whether live content uses a document, directly or indirectly. */
export const useFieldName = 'isUsedByLive'

// A save would write back what it read, which may be outdated. Only the index writes this field.
const leaveToTheIndex: FieldHook = ({ siblingData }) => {
  delete siblingData[useFieldName]
}

/** The field of {@link useFieldName}, for collections whose documents are public by use. */
export const useField: CheckboxField = {
  name: useFieldName,
  type: 'checkbox',
  hidden: true,
  hooks: { beforeChange: [leaveToTheIndex] },
}

/**
 * The indexes by which lists of what is used are read in order. One of {@link useField} alone would be taken for a short
 * list, and all of it sorted.
 */
export const toUseIndexes = (...orders: string[]): CompoundIndex[] =>
  orders.map((order) => ({ fields: [useFieldName, order] }))

/** Whether the documents of a collection are public by use, and say so in {@link useField}. */
export const hasUseField = ({ collections }: Pick<Payload, 'collections'>, slug: string): boolean =>
  collections[slug as CollectionSlug]?.config.flattenedFields.some(({ name }) => name === useFieldName) ??
  false

/** Matches documents that live content uses. Built for each query, because databases modify their filters. */
export const whereUsedByLive = () => ({ [useFieldName]: { equals: true } })

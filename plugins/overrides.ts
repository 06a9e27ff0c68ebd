import type { CollectionConfig, Field } from 'payload'
import { closeAddedFields } from './closeAddedFields.js'
import { ConfigError } from './errors.js'

/**
 * Changes a collection of Broadside's before anything is attached to it: add fields, columns, groups. A field that it adds
 * is read by editors alone, and by all staff in branches and users, until it has an `access.read` of its own.
 */
export type CollectionOverride = (args: {
  defaultCollection: CollectionConfig
}) => CollectionConfig | Promise<CollectionConfig>

/** The names of the fields that stand at a document's top level, also those inside rows, tabs and collapsibles. */
const toFieldNames = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab ? [tab.name as string] : toFieldNames(tab.fields)))
    }
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? toFieldNames(field.fields) : []
  })

/**
 * Applies the host's overrides, and closes to visitors what they add.
 *
 * @throws ConfigError when an override is for no collection of Broadside's, renames one or drops a field: hooks and
 * the content API rely on every field that is there by default.
 */
export const applyOverrides = async (
  collections: CollectionConfig[],
  overrides: Partial<Record<string, CollectionOverride>> = {},
): Promise<CollectionConfig[]> => {
  const unknown = Object.keys(overrides).find((slug) => !collections.some((one) => one.slug === slug))
  if (unknown) {
    throw new ConfigError(
      'broadside',
      `There is no collection \`${unknown}\` to override. Take the key away.`,
    )
  }
  return Promise.all(
    collections.map(async (defaultCollection) => {
      const { slug } = defaultCollection
      const overridden = (await overrides[slug]?.({ defaultCollection })) ?? defaultCollection
      if (overridden.slug !== slug) {
        throw new ConfigError(
          'broadside',
          `The override of \`${slug}\` changed its slug. Leave the slug as it is.`,
        )
      }
      const kept = toFieldNames(overridden.fields)
      const lost = toFieldNames(defaultCollection.fields).find((name) => !kept.includes(name))
      if (lost) {
        throw new ConfigError(
          'broadside',
          `The override of \`${slug}\` lost the field \`${lost}\`. Add to defaultCollection.fields, take none away.`,
        )
      }
      return overridden === defaultCollection ? overridden : closeAddedFields(overridden, defaultCollection)
    }),
  )
}

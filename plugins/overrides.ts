import { type CollectionConfig, type Field, type FieldAccess, flattenAllFields } from 'payload'
import { isEditor, isStaff } from '../collections/access/permissions.js'
import { readTextsWhereOffered } from '../collections/calls/readingRules.js'
import { mapFields } from '../collections/documents/fieldTree.js'
import { slugs } from '../collections/slugs.js'
import { ConfigError } from './errors.js'

/** The collections organisers work in. Everywhere else they read as visitors do. */
const forStaff = new Set<string>([slugs.branches, slugs.users])

const toPaths = (fields: Field[]): Set<string> => {
  const paths = new Set<string>()
  mapFields(fields, (_, path) => (paths.add(path), null))
  return paths
}

/**
 * Hides fields added by an override from visitors, unless the host sets `access.read` on them. Localized fields of
 * calls are only readable in languages the call is offered in, whatever the host's rule says.
 */
const closeAddedFields = (
  overridden: CollectionConfig,
  { fields: defaults, slug }: CollectionConfig,
): CollectionConfig => {
  const known = toPaths(defaults)
  const closed: FieldAccess = forStaff.has(slug) ? isStaff : isEditor
  const visit = (field: Field, path: string): Field | null => {
    if (known.has(path)) return null
    const { access } = field as { access?: { read?: FieldAccess } }
    const ruled = { ...field, access: { ...access, read: access?.read ?? closed } } as Field
    return slug === slugs.calls ? readTextsWhereOffered([ruled])[0]! : ruled
  }
  return { ...overridden, fields: mapFields(overridden.fields, visit) }
}

/**
 * Changes a collection of Broadside's before anything is attached to it: add fields, columns, groups. Only editors can
 * read an added field (all staff in branches and users), unless it sets its own `access.read`.
 */
export type CollectionOverride = (args: {
  defaultCollection: CollectionConfig
}) => CollectionConfig | Promise<CollectionConfig>

/**
 * Applies the host's overrides and hides the fields they add from visitors.
 *
 * @throws ConfigError when an override targets a collection that isn't Broadside's, renames one or drops a field: hooks
 * and the content API rely on every default field.
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
      const kept = flattenAllFields({ fields: overridden.fields }).map(({ name }) => name)
      const lost = flattenAllFields({ fields: defaultCollection.fields })
        .map(({ name }) => name)
        .find((name) => !kept.includes(name))
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

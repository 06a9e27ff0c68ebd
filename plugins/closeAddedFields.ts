import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { readTextsWhereOffered } from '../collections/calls/readingRules.js'
import { isEditor, isStaff } from '../collections/shared/access/permissions.js'
import { mapFields } from '../collections/shared/fieldTree.js'
import { slugs } from '../collections/slugs.js'

/** Where organisers work too; elsewhere they read as visitors do. */
const forStaff = new Set<string>([slugs.branches, slugs.users])

const toPaths = (fields: Field[]): Set<string> => {
  const paths = new Set<string>()
  mapFields(fields, (_, path) => (paths.add(path), null))
  return paths
}

/**
 * A collection with the fields that an override added closed to visitors, until the host gives one an `access.read` of its
 * own. In calls, what is written by language is read where the call is offered in it, whatever the host's rule says.
 */
export const closeAddedFields = (
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

import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { readTextsWhereOffered } from '../collections/calls/readingRules.js'
import { isEditor, isStaff } from '../collections/shared/access/permissions.js'
import { slugs } from '../collections/slugs.js'

/** Where organisers work too; elsewhere they read as visitors do. */
const forStaff = new Set<string>([slugs.branches, slugs.users])

type Walk = {
  fields: Field[]
  above?: string
  visit: (field: Field, path: string) => Field | null
}

/** Fields as `visit` makes them anew, and what is inside each that it leaves alone. */
const mapFields = ({ fields, above = '', visit }: Walk): Field[] => {
  const inside = (inner: Field[], path: string) => mapFields({ fields: inner, above: path, visit })
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({
          ...tab,
          fields: inside(tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above),
        })),
      }
    if (field.type === 'ui') return field
    if (!('name' in field) || !field.name)
      return 'fields' in field ? ({ ...field, fields: inside(field.fields, above) } as Field) : field
    const path = above + field.name
    const made = visit(field, path)
    if (made) return made
    if (field.type === 'blocks')
      return {
        ...field,
        blocks: field.blocks.map((block) => ({
          ...block,
          fields: inside(block.fields, `${path}.${block.slug}.`),
        })),
      }
    return 'fields' in field ? ({ ...field, fields: inside(field.fields, `${path}.`) } as Field) : field
  })
}

const toPaths = (fields: Field[]): Set<string> => {
  const paths = new Set<string>()
  mapFields({ fields, visit: (_, path) => (paths.add(path), null) })
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
  return { ...overridden, fields: mapFields({ fields: overridden.fields, visit }) }
}

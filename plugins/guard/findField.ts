import type { FlattenedField } from 'payload'

/** What a path of a query leads to. */
export type FoundField = {
  /** The field at its end; `id` for an id; null where the path leads to nothing that is known here. */
  field: FlattenedField | 'id' | null
  /** Whether it goes through a relation into another collection. */
  crosses: boolean
  /** Whether it goes into blocks. */
  entersBlocks: boolean
  /** Whether it goes on behind a field that has nothing in it, through which MongoDB falls. */
  overshoots: boolean
}

/** The fields of a collection, by its slug. */
export type FieldsOf = (collection: string) => FlattenedField[] | undefined

type Walk = {
  fields: FlattenedField[]
  segments: string[]
  found: Omit<FoundField, 'field'>
  fieldsOf: FieldsOf
}

const nothing = (found: Omit<FoundField, 'field'>): FoundField => ({ ...found, field: null })

const walk = ({ fields, segments: [name, ...rest], found, fieldsOf }: Walk): FoundField => {
  if (name === 'id' && rest.length === 0) return { ...found, field: 'id' }
  const field = fields.find((one) => one.name === name)
  if (!field) return nothing(found)
  if (rest.length === 0) return { ...found, field }
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const below = typeof field.relationTo === 'string' ? fieldsOf(field.relationTo) : undefined
      const crossed = { ...found, crosses: true }
      return below ? walk({ fields: below, segments: rest, found: crossed, fieldsOf }) : nothing(crossed)
    }
    case 'join':
      return nothing({ ...found, crosses: true })
    case 'blocks':
      return nothing({ ...found, entersBlocks: true })
    case 'array':
    case 'group':
    case 'tab':
      return walk({ fields: field.flattenedFields, segments: rest, found, fieldsOf })
    default: {
      // Behind a localised field comes a language.
      const isDeep = field.type === 'json' || ('localized' in field && Boolean(field.localized))
      return nothing({ ...found, overshoots: !isDeep })
    }
  }
}

/** Where a query's path leads, from a collection's own fields. Pure. */
export const findField = ({
  path,
  fields,
  fieldsOf,
}: {
  path: string
  fields: FlattenedField[]
  fieldsOf: FieldsOf
}): FoundField =>
  walk({
    fields,
    segments: path.split('.'),
    found: { crosses: false, entersBlocks: false, overshoots: false },
    fieldsOf,
  })

import type { FlattenedField } from 'payload'

/** The result of resolving a query path. */
export type FoundField = {
  /** The field at its end, `id` for an id, or null for an unknown path. */
  field: FlattenedField | 'id' | null
  /** Whether it crosses a relation into another collection. */
  crosses: boolean
  /** Whether it goes into blocks. */
  entersBlocks: boolean
  /** Whether several block types have the field: SQL would only query one of them. */
  isAmbiguous: boolean
  /** Whether it continues past a field without subfields, which MongoDB can't handle. */
  goesTooDeep: boolean
  /** How many times it leaves the collection's own table, for a related document, a list or a block. */
  reaches: number
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
  const isList = 'hasMany' in field && field.hasMany === true && 'relationTo' in field
  if (rest.length === 0) return { ...found, field, reaches: found.reaches + (isList ? 1 : 0) }
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const below = typeof field.relationTo === 'string' ? fieldsOf(field.relationTo) : undefined
      const crossed = { ...found, crosses: true, reaches: found.reaches + 1 }
      return below ? walk({ fields: below, segments: rest, found: crossed, fieldsOf }) : nothing(crossed)
    }
    case 'join':
      return nothing({ ...found, crosses: true, reaches: found.reaches + 1 })
    case 'blocks': {
      const kinds = [...field.blocks, ...(field.blockReferences ?? [])].filter(
        (kind) => typeof kind !== 'string' && kind.flattenedFields.some((one) => one.name === rest[0]),
      )
      // Each block type has its own tables.
      return nothing({
        ...found,
        entersBlocks: true,
        isAmbiguous: kinds.length > 1,
        reaches: found.reaches + 2,
      })
    }
    case 'array':
    case 'group':
    case 'tab':
      return walk({ fields: field.flattenedFields, segments: rest, found, fieldsOf })
    default: {
      // A localized field may be followed by a locale.
      const isDeep = field.type === 'json' || ('localized' in field && Boolean(field.localized))
      return nothing({ ...found, goesTooDeep: !isDeep })
    }
  }
}

/** Resolves a query path from a collection's fields. Pure. */
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
    found: { crosses: false, entersBlocks: false, isAmbiguous: false, goesTooDeep: false, reaches: 0 },
    fieldsOf,
  })

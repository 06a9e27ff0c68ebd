import type { FlattenedField } from 'payload'

/** What a path of a query leads to. */
export type FoundField = {
  /** The field at its end; `id` for an id; null where the path leads to nothing that is known here. */
  field: FlattenedField | 'id' | null
  /** Whether it goes through a relation into another collection. */
  crosses: boolean
  /** Whether it goes into blocks. */
  entersBlocks: boolean
  /** Whether blocks of several kinds have it: SQL would ask those of one kind alone. */
  isAmbiguous: boolean
  /** Whether it goes on behind a field that has nothing in it, through which MongoDB falls. */
  goesTooDeep: boolean
  /** How often it leaves the collection's own table: for a related document, a list of them, a block. */
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
      // Blocks of each kind have tables of their own.
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
      // Behind a localised field comes a language.
      const isDeep = field.type === 'json' || ('localized' in field && Boolean(field.localized))
      return nothing({ ...found, goesTooDeep: !isDeep })
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
    found: { crosses: false, entersBlocks: false, isAmbiguous: false, goesTooDeep: false, reaches: 0 },
    fieldsOf,
  })

import type { FlattenedBlock, FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** Data in which one field holds a value of another JSON type than its own, and the path at which that is refused. */
export type WrongType = {
  path: string
  data: Data
  isLocalized: boolean
  /** The data around another value of the field. */
  toData: (value: unknown) => Data
}

/** Where a field stands: its path, and the data around a value of it. */
type Place = { path: string; wrap: (value: unknown) => Data }

const json = {
  empty: [],
  texts: ['x', 'y'],
  object: {},
  fields: { a: 1 },
  truth: true,
  number: 7,
  text: 'words',
} satisfies Record<string, unknown>

type Kind = keyof typeof json

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

/** The JSON types that a field takes, or that are left to its own validators. */
const toRight = (field: FlattenedField): Kind[] => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code': {
      const hasHooks = Boolean(field.hooks?.beforeValidate?.length)
      if (isMany(field)) return ['empty', 'texts', ...(hasHooks ? (['text'] as const) : [])]
      return ['text', ...(field.custom?.takesNumbers ? (['number'] as const) : [])]
    }
    case 'number':
      return isMany(field) ? ['empty'] : field.custom?.isDuration ? ['number', 'text'] : ['number']
    case 'date':
      return ['text']
    case 'checkbox':
      return ['truth']
    case 'select':
    case 'radio':
      return isMany(field) ? ['empty', 'texts'] : ['text']
    case 'relationship':
    case 'upload':
      return isMany(field) ? ['empty'] : ['number']
    case 'array':
    case 'blocks':
      return ['empty']
    case 'group':
    case 'tab':
      return ['object', 'fields']
    case 'richText':
    case 'point':
      return []
    default:
      return Object.keys(json) as Kind[]
  }
}

const walk = (fields: FlattenedField[], { path: above, wrap: around }: Place): WrongType[] =>
  fields.flatMap((field): WrongType[] => {
    const { name } = field
    const place: Place = {
      path: `${above}${name}`,
      wrap: (value) => around({ [name]: value }),
    }
    const isRows = field.type === 'array' || field.type === 'blocks'
    const right = toRight(field)
    const wrong = (Object.keys(json) as Kind[])
      .filter((kind) => !right.includes(kind))
      .map((kind) => ({
        path: isRows && kind === 'texts' ? `${place.path}.0` : place.path,
        data: place.wrap(json[kind]),
        toData: place.wrap,
        isLocalized: above === '' && 'localized' in field && field.localized === true,
      }))
    const inside = (below: FlattenedField[], at: string, wrap: (row: Data) => unknown) =>
      walk(below, { path: `${place.path}.${at}`, wrap: (row) => place.wrap(wrap(row as Data)) })
    switch (field.type) {
      case 'group':
      case 'tab':
        return [...wrong, ...inside(field.flattenedFields, '', (row) => row)]
      case 'array':
        return [...wrong, ...inside(field.flattenedFields, '0.', (row) => [row])]
      case 'blocks':
        return [
          ...wrong,
          ...(field.blocks as FlattenedBlock[]).flatMap(({ slug, flattenedFields }) =>
            inside(flattenedFields, '0.', (row) => [{ blockType: slug, ...row }]),
          ),
        ]
      default:
        return wrong
    }
  })

/** Of every field of a collection, block, array or global each JSON type that is not its own. */
export const toWrongTypes = (fields: FlattenedField[]): WrongType[] =>
  walk(
    // When something was made and changed is the server's to say, whatever is sent.
    fields.filter(({ name, type }) => type !== 'join' && name !== 'createdAt' && name !== 'updatedAt'),
    { path: '', wrap: (value) => value as Data },
  )

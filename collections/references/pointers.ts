import {
  type Field,
  flattenAllFields,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SelectIncludeType,
} from 'payload'
import { isRow, type NamedBlocks, type Row, toBlocks, toRows, walkFields } from '../documents/fieldTree.js'
import { toPointedId } from '../documents/ids.js'

/** The target of a pointer: a collection, and an id as it was sent. */
export type Pointer = { collection: string; id: unknown }

/** A pointer with the path of its field, `actions.0.call`, and its locale if the document holds all locales. */
export type PlacedPointer = Pointer & { path: string; locale?: string }

/** The parts of the config that the walk needs besides the fields. */
export type Schema = {
  /** The codes of the content locales, if the document holds all of them. */
  locales?: readonly string[]
  /** The config's shared blocks. */
  named?: NamedBlocks
  /** The i18n that Lexical needs to resolve the fields of a node. */
  payload?: Payload
}

/** The schema of a running Payload, for documents that hold all locales. */
export const readSchema = (payload: Payload): Schema => {
  const { localization } = payload.config
  return {
    locales: localization ? localization.localeCodes : [],
    named: payload.blocks as NamedBlocks,
    payload,
  }
}

const toRelated = (relationTo: string | string[], value: unknown): Pointer[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one): Pointer[] => {
    if (one == null) return []
    if (!Array.isArray(relationTo)) return [{ collection: relationTo, id: toPointedId(one) }]
    return isRow(one) && typeof one.relationTo === 'string'
      ? [{ collection: one.relationTo, id: toPointedId(one.value) }]
      : []
  })

/** Finds `{ relationTo, value }` at any depth of a JSON value: the links, uploads and relations of a rich text. */
const toNamed = (json: unknown): Pointer[] => {
  if (typeof json !== 'object' || json === null) return []
  const { relationTo, value } = json as { relationTo?: unknown; value?: unknown }
  const isNamed = typeof relationTo === 'string' && value != null
  return [
    ...(isNamed ? [{ collection: relationTo, id: toPointedId(value) }] : []),
    ...Object.entries(json).flatMap(([name, inner]) => (isNamed && name === 'value' ? [] : toNamed(inner))),
  ]
}

/** All nodes of a rich text, including the root. */
const toNodes = (value: unknown): Row[] =>
  isRow(value) ? [value, ...[value.root, ...toRows(value.children)].flatMap(toNodes)] : []

type SubFields = Map<string, (asked: { node: unknown; req: PayloadRequest }) => Field[] | null | undefined>

/** The fields of a rich text's node, such as a block, from Lexical's own registry. */
const toSubFields = (editor: unknown, node: Row, payload?: Payload): FlattenedField[] => {
  const { editorConfig } = (editor ?? {}) as {
    editorConfig?: { features?: { getSubFields?: SubFields } }
  }
  const read = editorConfig?.features?.getSubFields?.get(String(node.type))
  return flattenAllFields({ fields: read?.({ node, req: { payload } as PayloadRequest }) ?? [] })
}

type Asked = { fields: readonly FlattenedField[]; row: Row; schema?: Schema }

/**
 * All pointers of a document, in order: relations and uploads of every shape, and the links, images and blocks of rich
 * texts; in arrays, blocks, groups and tabs; in every locale it holds. Pure. Ids aren't validated, because a draft
 * stores whatever was sent.
 */
export const toPointers = ({ fields, row, schema = {} }: Asked): PlacedPointer[] =>
  [...walkFields({ fields, row, ...schema })].flatMap(({ field, value, path, locale }): PlacedPointer[] => {
    const place = (pointers: Pointer[]) =>
      pointers.map((pointer) => ({ ...pointer, path, ...(locale && { locale }) }))
    if (field.type === 'relationship' || field.type === 'upload')
      return place(toRelated(field.relationTo, value))
    if (field.type !== 'richText') return []
    const ofNodes = toNodes(value).flatMap((node) =>
      isRow(node.fields)
        ? toPointers({
            fields: toSubFields(field.editor, node, schema.payload),
            row: node.fields,
            schema,
          })
        : [],
    )
    // A link's document occurs both in its JSON and as a field of its node. Counts it once.
    const once = new Map<string, Pointer>()
    for (const { collection, id } of [...toNamed(value), ...ofNodes]) {
      const key = `${collection}:${JSON.stringify(id)}`
      if (!once.has(key)) once.set(key, { collection, id })
    }
    return place([...once.values()])
  })

/** A `select` of only those fields that can point to another document. Pure. */
export const toPointerSelect = (
  fields: readonly FlattenedField[],
  named?: NamedBlocks,
): SelectIncludeType => {
  const inside = (entries: (readonly [string, readonly FlattenedField[]])[]) =>
    Object.fromEntries(
      entries
        .map(([slug, inner]) => [slug, toPointerSelect(inner, named)] as const)
        .filter(([, select]) => Object.keys(select).length > 0),
    )
  return Object.fromEntries(
    fields.flatMap((field): [string, SelectIncludeType | true][] => {
      if (field.type === 'relationship' || field.type === 'upload' || field.type === 'richText')
        return [[field.name, true]]
      if (field.type === 'blocks') {
        const select = inside(
          toBlocks(field, named).map(({ slug, flattenedFields }) => [slug, flattenedFields] as const),
        )
        return Object.keys(select).length > 0 ? [[field.name, select]] : []
      }
      return 'flattenedFields' in field ? Object.entries(inside([[field.name, field.flattenedFields]])) : []
    }),
  )
}

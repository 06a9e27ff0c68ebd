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

/** What something points to: a document's id, as it was sent, in a collection. */
export type Pointer = { collection: string; id: unknown }

/** A pointer with the field that it stands in, `actions.0.call`, and its locale where the document holds all of them. */
export type PlacedPointer = Pointer & { path: string; locale?: string }

/** What the walk needs to know of the config beside the fields. */
export type Schema = {
  /** The codes of the content locales, where what is looked into holds all of them. */
  locales?: readonly string[]
  /** The config's own blocks. */
  named?: NamedBlocks
  /** What Lexical is asked with for the fields of a node. */
  payload?: Payload
}

/** What the walk needs to know of a running Payload's config, for documents that hold all locales. */
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

/** What a JSON names by `{ relationTo, value }` at any depth: the links, uploads and relations of a rich text. */
const toNamed = (json: unknown): Pointer[] => {
  if (typeof json !== 'object' || json === null) return []
  const { relationTo, value } = json as { relationTo?: unknown; value?: unknown }
  const isNamed = typeof relationTo === 'string' && value != null
  return [
    ...(isNamed ? [{ collection: relationTo, id: toPointedId(value) }] : []),
    ...Object.entries(json).flatMap(([name, inner]) => (isNamed && name === 'value' ? [] : toNamed(inner))),
  ]
}

/** The nodes of a rich text at every depth, the text itself among them. */
const toNodes = (value: unknown): Row[] =>
  isRow(value) ? [value, ...[value.root, ...toRows(value.children)].flatMap(toNodes)] : []

type SubFields = Map<string, (asked: { node: unknown; req: PayloadRequest }) => Field[] | null | undefined>

/** The fields of a node of a rich text, such as a block in it, from Lexical's own register. */
const toSubFields = (editor: unknown, node: Row, payload?: Payload): FlattenedField[] => {
  const { editorConfig } = (editor ?? {}) as {
    editorConfig?: { features?: { getSubFields?: SubFields } }
  }
  const read = editorConfig?.features?.getSubFields?.get(String(node.type))
  return flattenAllFields({ fields: read?.({ node, req: { payload } as PayloadRequest }) ?? [] })
}

type Asked = { fields: readonly FlattenedField[]; row: Row; schema?: Schema }

/**
 * All that a document points to, in its order: relations and uploads of every shape, the links, images and blocks of rich
 * texts, in arrays, blocks, groups and tabs, in every locale that it holds. Pure. Whether an id is one, a draft does not
 * say: it keeps what was sent.
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
    // The document of a link is named by its JSON and is a field of its node: it is one pointer.
    const once = new Map<string, Pointer>()
    for (const { collection, id } of [...toNamed(value), ...ofNodes]) {
      const key = `${collection}:${JSON.stringify(id)}`
      if (!once.has(key)) once.set(key, { collection, id })
    }
    return place([...once.values()])
  })

/** The fields of a document that can point to another, as a query selects them: most of a document can't. Pure. */
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

import { type Field, flattenAllFields, type FlattenedField, type PayloadRequest } from 'payload'
import { isId } from './isId.js'
import { isPlain } from './toStorable.js'
import { toStored } from './toStored.js'

type Row = Record<string, unknown>

type Ask<Answer> = (asked: { node: unknown; req: PayloadRequest }) => Answer

/** Lexical editor features for nodes with fields: links, uploads, blocks. */
type Features = {
  getSubFields?: Map<string, Ask<Field[] | null | undefined>>
  getSubFieldsData?: Map<string, Ask<unknown>>
}

type Node = Row & { type: string; children?: unknown[] }

/** Checks a node's fields; throws if one can't be stored. */
type CheckFields = (row: Row, fields: FlattenedField[]) => void

const isNode = (node: unknown): node is Node =>
  isPlain(node) &&
  typeof node.type === 'string' &&
  (node.children === undefined || Array.isArray(node.children)) &&
  (node.type !== 'text' || typeof node.text === 'string')

/** Whether a node points to a known collection and a valid id. `__proto__` would be found on any object. */
const pointsSomewhere = ({ type, relationTo, value }: Node, { payload }: PayloadRequest): boolean => {
  if ((type !== 'upload' && type !== 'relationship') || relationTo === undefined) return true
  const id = isPlain(value) && 'id' in value ? value.id : value
  return Object.hasOwn(payload.collections, relationTo as string) && isId(payload, id)
}

/** The features of a field's editor; null if it is not Lexical, whose format is the only one known here. */
export const toFeatures = (editor: unknown): Features | null => {
  if (typeof editor !== 'object' || editor === null || !('editorConfig' in editor)) return null
  return (editor.editorConfig as { features?: Features } | undefined)?.features ?? {}
}

/**
 * Whether a value is valid enough Lexical content for hooks and converters to traverse: each node is an object with a
 * type, optional child nodes, and fields where its type requires them.
 */
export const isRichText = (
  value: unknown,
  { features, req, checkFields }: { features: Features; req: PayloadRequest; checkFields: CheckFields },
): boolean => {
  const isWhole = (node: unknown): boolean => {
    if (!isNode(node) || !pointsSomewhere(node, req)) return false
    const asked = { node, req }
    const toFields = features.getSubFields?.get(node.type)
    const toData = features.getSubFieldsData?.get(node.type)
    if (toFields && toData) {
      const data = toData(asked)
      if (!isPlain(data)) return node.type === 'upload' && data == null && areWhole(node)
      checkFields(data, flattenAllFields({ fields: toFields(asked) ?? [] }))
    }
    return areWhole(node)
  }
  const areWhole = ({ children = [] }: Node): boolean => children.every(isWhole)
  const root = isPlain(value) ? value.root : null
  return isPlain(root) && Array.isArray(root.children) && isWhole({ type: 'root', ...root })
}

/** A stored text without nodes that would crash the editor's hooks; null if it is not rich text. */
export const toReadableText = (
  value: unknown,
  { features, req }: { features: Features; req: PayloadRequest },
): unknown => {
  if (value === null || value === undefined) return value
  const context = { isDraftable: true, isId: (id: unknown) => isId(req.payload, id) }
  /** Only reference fields of a node can fail here, because they are followed. */
  const isReadable = (node: unknown): node is Node => {
    if (!isNode(node) || !pointsSomewhere(node, req)) return false
    const asked = { node, req }
    const toFields = features.getSubFields?.get(node.type)
    const data = features.getSubFieldsData?.get(node.type)?.(asked)
    if (!toFields || node.type === 'upload') return true
    if (!isPlain(data)) return false
    for (const field of flattenAllFields({ fields: toFields(asked) ?? [] })) {
      const held = data[field.name]
      if ((field.type !== 'relationship' && field.type !== 'upload') || held == null) continue
      if ('fault' in toStored(field, held, context)) data[field.name] = field.hasMany ? [] : null
    }
    return true
  }
  const toReadable = (node: Node): Node =>
    node.children ? { ...node, children: node.children.filter(isReadable).map(toReadable) } : node
  const root = isPlain(value) ? value.root : null
  if (!isPlain(root) || !Array.isArray(root.children)) return null
  return { ...(value as Row), root: toReadable({ type: 'root', ...root } as Node) }
}

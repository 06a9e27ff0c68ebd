import type { Data } from './fixtures.js'
import type { Step } from './toNeededRows.js'

const isObject = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** What a document has where a way leads; in blocks, only in those of the block on the way. */
export const valuesAt = (doc: unknown, [step, ...rest]: Step[]): unknown[] => {
  const list = Array.isArray(doc) ? doc : [doc]
  if (!step) return list
  return list.filter(isObject).flatMap((row) => {
    const value = row[step.name]
    if (!step.block) return valuesAt(value, rest)
    return valuesAt(
      (Array.isArray(value) ? value : []).filter((one) => isObject(one) && one.blockType === step.block),
      rest,
    )
  })
}

/** Whether a value holds anything. */
export const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Whether a relation's value is the document that it points to, and not only its id. */
export const isPopulated = (value: unknown): boolean =>
  isObject(value) && ('relationTo' in value ? isObject(value.value) : 'id' in value)

/** The same for the documents in a rich text. */
export const hasPopulated = (node: unknown): boolean =>
  Array.isArray(node)
    ? node.some(hasPopulated)
    : isObject(node) &&
      ((node.type === 'upload' && isObject(node.value)) || Object.values(node).some(hasPopulated))

/** Whether a rich text points to a document at all. */
export const hasPointer = (value: unknown): boolean => JSON.stringify(value ?? '').includes('"type":"upload"')

/** How GraphQL asks for what stands where a way leads. */
export const toSelection = ([step, ...rest]: Step[]): string => {
  if (!step) return ''
  const { name, field, block } = step
  if (rest.length > 0) {
    const inner = toSelection(rest)
    if (!block || field.type !== 'blocks') return `${name} { ${inner} }`
    const { interfaceName } = field.blocks.find(({ slug }) => slug === block)!
    return `${name} { ... on ${interfaceName} { blockType ${inner} } }`
  }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo)
        ? `${name} { relationTo value { __typename } }`
        : `${name} { id }`
    case 'join':
      return `${name} { docs { id } }`
    case 'array':
      return `${name} { id }`
    case 'richText':
      return `${name}(depth: 1)`
    default:
      return name
  }
}

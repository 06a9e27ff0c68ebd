import type { Block, Field, Payload, PayloadRequest, RichTextField, SelectIncludeType } from 'payload'
import { type Key, toKey } from './key.js'

type Data = Record<string, unknown>

/** What one field points to, and which field it is: `actions.0.call`. */
type Target = { target: Key; path: string }

/** What the walk needs to know of the config beside the fields. */
export type Schema = {
  /** The codes of the content locales; none where nothing is localised. */
  locales: readonly string[]
  /** Those of them that are looked into. @default all */
  only?: readonly string[]
  /** The config's own blocks, for fields that name one by its slug. */
  blocks: readonly Pick<Block, 'fields' | 'slug'>[]
  /** The fields of a node of a rich text, such as a block in it. */
  toSubFields: (asked: { field: RichTextField; node: Data }) => Field[]
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const toRows = (value: unknown): Data[] =>
  Array.isArray(value) ? value.map((row) => (isData(row) ? row : {})) : []

/** The values of a field: one, or where it is kept by locale, one a locale. */
const toValues = (field: Field, value: unknown, { locales, only = locales }: Schema): unknown[] => {
  if (!('localized' in field) || !field.localized || !isData(value)) return [value]
  const names = Object.keys(value)
  if (!names.every((name) => locales.includes(name))) return [value]
  return names.filter((name) => only.includes(name)).map((name) => value[name])
}

const toId = (value: unknown): number | string | undefined => {
  const id = isData(value) ? value.id : value
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : undefined
}

const toRelated = (relationTo: string | string[], value: unknown): Key[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one): Key[] => {
    const [slug, related] = Array.isArray(relationTo)
      ? isData(one)
        ? [one.relationTo, one.value]
        : []
      : [relationTo, one]
    const id = toId(related)
    return typeof slug === 'string' && id !== undefined ? [toKey({ slug, id })] : []
  })

/** The nodes of a rich text at every depth, the text itself among them. */
const toNodes = (value: unknown): Data[] =>
  isData(value) ? [value, ...[value.root, ...toRows(value.children)].flatMap(toNodes)] : []

type Walk = { fields: readonly Field[]; data: Data; schema: Schema; above?: string }

const walkValue = (field: Field, value: unknown, path: string, schema: Schema): Target[] => {
  const inner = (fields: readonly Field[], data: unknown, above: string) =>
    isData(data) ? walk({ fields, data, schema, above: `${above}.` }) : []
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return toRelated(field.relationTo, value).map((target) => ({ target, path }))
    case 'group':
      return inner(field.fields, value, path)
    case 'array':
      return toRows(value).flatMap((row, index) => inner(field.fields, row, `${path}.${index}`))
    case 'blocks':
      return toRows(value).flatMap((row, index) => {
        const known = [...(field.blockReferences ?? []), ...field.blocks].filter(
          (one) => typeof one === 'object',
        )
        const block = [...known, ...schema.blocks].find(({ slug }) => slug === row.blockType)
        return inner(block?.fields ?? [], row, `${path}.${index}`)
      })
    case 'richText':
      return [
        ...toNamed(value),
        ...toNodes(value).flatMap((node) =>
          inner(schema.toSubFields({ field, node }), node.fields, path).map(({ target }) => target),
        ),
      ].map((target) => ({ target, path }))
    default:
      return []
  }
}

const walk = ({ fields, data, schema, above = '' }: Walk): Target[] =>
  fields.flatMap((field): Target[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? toValues({ ...tab, type: 'group' } as Field, data[tab.name], schema).flatMap((value) =>
              walkValue({ ...tab, type: 'group' } as Field, value, above + tab.name, schema),
            )
          : walk({ fields: tab.fields, data, schema, above }),
      )
    if ('name' in field && field.name) {
      const path = above + field.name
      return toValues(field, data[field.name], schema).flatMap((value) =>
        walkValue(field, value, path, schema),
      )
    }
    return 'fields' in field ? walk({ fields: field.fields, data, schema, above }) : []
  })

/**
 * All that a document points to, each pair of target and field once: relations and uploads of every shape, the links,
 * images and blocks of rich texts, in arrays, blocks, groups and tabs, in every locale. Pure.
 *
 * @param data The document as the database keeps it: at depth 0, and what is localised by locale.
 */
export const toTargets = (asked: Omit<Walk, 'above'>): Target[] => [
  ...new Map(walk(asked).map((one) => [`${one.path} ${one.target}`, one])).values(),
]

/**
 * What a JSON names by `{ relationTo, value }` at any depth: the links, uploads and relations of a rich text, whoever
 * wrote its nodes.
 */
const toNamed = (json: unknown): Key[] => {
  if (typeof json !== 'object' || json === null) return []
  const { relationTo, value } = json as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  const isNamed =
    typeof relationTo === 'string' && (typeof id === 'number' || (typeof id === 'string' && id !== ''))
  return [
    ...(isNamed ? [toKey({ slug: relationTo, id })] : []),
    ...Object.entries(json).flatMap(([name, inner]) => (isNamed && name === 'value' ? [] : toNamed(inner))),
  ]
}

type Asked = { fields: readonly Field[]; blocks: Schema['blocks'] }

const toBlocksSelect = (field: Extract<Field, { type: 'blocks' }>, blocks: Schema['blocks']) => {
  const own = [...(field.blockReferences ?? []), ...field.blocks].map((one) =>
    typeof one === 'string' ? blocks.find(({ slug }) => slug === one) : one,
  )
  const selected = own.flatMap((block) => {
    const inner = block ? toSelect({ fields: block.fields, blocks }) : {}
    return block && Object.keys(inner).length > 0 ? [[block.slug, inner] as const] : []
  })
  return Object.fromEntries(selected)
}

const toFieldSelect = (field: Field, { blocks }: Pick<Asked, 'blocks'>): SelectIncludeType | true => {
  switch (field.type) {
    case 'relationship':
    case 'upload':
    case 'richText':
      return true
    case 'blocks':
      return toBlocksSelect(field, blocks)
    case 'array':
    case 'group':
      return toSelect({ fields: field.fields, blocks })
    default:
      return {}
  }
}

/** The fields of a document that can point to another, as a query selects them: most of a document can't. Pure. */
export const toSelect = ({ fields, blocks }: Asked): SelectIncludeType =>
  Object.assign(
    {},
    ...fields.map((field): SelectIncludeType => {
      if (field.type === 'tabs')
        return toSelect({
          fields: field.tabs.map((tab) => ({ ...tab, type: 'group' }) as Field),
          blocks,
        })
      if (!('name' in field && field.name))
        return 'fields' in field ? toSelect({ fields: field.fields, blocks }) : {}
      const selected = toFieldSelect(field, { blocks })
      return selected === true || Object.keys(selected).length > 0 ? { [field.name]: selected } : {}
    }),
  ) as SelectIncludeType

type SubFields = Map<string, (asked: { node: unknown; req: PayloadRequest }) => Field[] | null | undefined>

/** What the walk through a document needs to know of a running Payload's config. */
export const readSchema = (payload: Payload): Schema => {
  const { localization, blocks = [] } = payload.config
  return {
    locales: localization ? localization.localeCodes : [],
    blocks,
    toSubFields: ({ field, node }) => {
      // Lexical's own register: each kind of node tells the fields that it carries.
      const { editorConfig } = (field.editor ?? {}) as {
        editorConfig?: { features?: { getSubFields?: SubFields } }
      }
      const read = editorConfig?.features?.getSubFields?.get(String(node.type))
      return read?.({ node, req: { payload } as PayloadRequest }) ?? []
    },
  }
}

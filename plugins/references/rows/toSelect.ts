import type { Field, SelectIncludeType } from 'payload'
import type { Schema } from './toTargets.js'

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

import { createLocalReq, type Field, type FieldAccess, type Payload, type PayloadRequest } from 'payload'
import type { Schema } from './pointers.js'

type Data = Record<string, unknown>

type Asked = {
  payload: Payload
  schema: Schema
  /** A document as the database keeps it: at depth 0, and what is localised by locale. */
  doc: Data
  /** The fields at its top whose rule is not asked. */
  exempt?: readonly string[]
}

type Row = {
  fields: readonly Field[]
  data: Data
  /** The row of blocks that it stands in, as rules are handed it. */
  blockData?: Data
  /** Of what is kept by locale, the one that is looked at. */
  locale?: string
  isTop?: boolean
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A document without what its fields' `access.read` keeps from visitors, asked in somebody's name who is not signed in. A
 * rule that fails says no.
 */
export const toShown = async (
  fields: readonly Field[],
  { payload, schema, doc, exempt = [] }: Asked,
): Promise<Data> => {
  const { locales } = schema
  const visitors = new Map<string | undefined, Promise<PayloadRequest>>()
  const toVisitor = (locale?: string): Promise<PayloadRequest> => {
    const made =
      visitors.get(locale) ??
      createLocalReq({ locale: locale as never, fallbackLocale: false as never, context: {} }, payload)
    visitors.set(locale, made)
    return made
  }
  const mayRead = async (field: Field, { data, blockData, locale, isTop }: Row): Promise<boolean> => {
    if ('hidden' in field && field.hidden) return false
    const { read } = ('access' in field ? field.access : undefined) ?? ({} as { read?: FieldAccess })
    if (!read || (isTop && 'name' in field && exempt.includes(field.name!))) return true
    const asked = { id: doc.id as never, doc, data: doc, siblingData: data, blockData }
    return toVisitor(locale)
      .then((req) => read({ ...asked, req }))
      .catch(() => false)
  }
  const toRows = (value: unknown, inner: (row: Data) => Promise<Data>): Promise<unknown> | unknown =>
    Array.isArray(value) ? Promise.all(value.map((row) => (isData(row) ? inner(row) : row))) : value
  const toInner = (field: Field, value: unknown, row: Row): Promise<unknown> | unknown => {
    const below = { blockData: row.blockData, locale: row.locale }
    switch (field.type) {
      case 'group':
        return isData(value) ? walk({ ...below, fields: field.fields, data: value }) : value
      case 'array':
        return toRows(value, (data) => walk({ ...below, fields: field.fields, data }))
      case 'blocks': {
        const known = [...(field.blockReferences ?? []), ...field.blocks, ...schema.blocks].filter(
          (one) => typeof one === 'object',
        )
        return toRows(value, (data) =>
          walk({
            ...below,
            fields: known.find(({ slug }) => slug === data.blockType)?.fields ?? [],
            data,
            blockData: data,
          }),
        )
      }
      default:
        return value
    }
  }
  const toValue = async (field: Field, value: unknown, row: Row): Promise<unknown> => {
    const isByLocale =
      'localized' in field &&
      field.localized &&
      isData(value) &&
      Object.keys(value).every((name) => locales.includes(name))
    if (!isByLocale) return (await mayRead(field, row)) ? toInner(field, value, row) : undefined
    const shown = Object.entries(value).map(async ([locale, one]) => {
      const inLocale = { ...row, locale }
      return [locale, (await mayRead(field, inLocale)) ? await toInner(field, one, inLocale) : undefined]
    })
    return Object.fromEntries((await Promise.all(shown)) as [string, unknown][])
  }
  const walk = async (row: Row): Promise<Data> => {
    let data = { ...row.data }
    for (const field of row.fields) {
      if (field.type === 'tabs')
        for (const tab of field.tabs)
          data =
            'name' in tab && tab.name
              ? {
                  ...data,
                  [tab.name]: await toValue({ ...tab, type: 'group' } as Field, data[tab.name], row),
                }
              : await walk({ ...row, fields: tab.fields, data })
      else if ('name' in field && field.name) {
        const value = data[field.name]
        if (value !== undefined && value !== null) data[field.name] = await toValue(field, value, row)
      } else if ('fields' in field) data = await walk({ ...row, fields: field.fields, data })
    }
    return data
  }
  return walk({ fields, data: doc, isTop: true })
}

/** Whether any of the fields, at any depth, is kept from somebody by a rule. */
export const hasRules = (fields: readonly Field[], exempt: readonly string[] = []): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name && exempt.includes(field.name)) return false
    if ('access' in field && field.access && 'read' in field.access && field.access.read) return true
    if (field.type === 'tabs') return field.tabs.some((tab) => hasRules(tab.fields))
    if (field.type === 'blocks') return field.blocks.some((block) => hasRules(block.fields))
    return 'fields' in field && hasRules(field.fields)
  })

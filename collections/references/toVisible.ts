import {
  createLocalReq,
  type FieldAccess,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { type NamedBlocks, type Row, toInner, toInnerFields, toValues } from '../documents/fieldTree.js'
import type { Schema } from './pointers.js'

type Asked = {
  payload: Payload
  schema: Schema
  /** A document as stored in the database: at depth 0, with localized values by locale. */
  doc: Row
  /** Top-level fields whose rule is skipped. */
  exempt?: readonly string[]
}

type Place = {
  fields: readonly FlattenedField[]
  row: Row
  /** The enclosing block's data, which access rules receive. */
  blockData?: Row
  /** The locale being read, inside of localized values. */
  locale?: string
  isTop?: boolean
}

const toReadRule = (field: FlattenedField): FieldAccess | undefined =>
  ('access' in field ? (field.access as { read?: FieldAccess } | undefined) : undefined)?.read

/**
 * Removes the fields that `access.read` hides from visitors, evaluated for an anonymous request. A rule that throws
 * counts as a refusal.
 */
export const toVisible = async (
  fields: readonly FlattenedField[],
  { payload, schema: { locales, named }, doc, exempt = [] }: Asked,
): Promise<Row> => {
  const visitors = new Map<string | undefined, Promise<PayloadRequest>>()
  const toVisitor = (locale?: string): Promise<PayloadRequest> => {
    const made =
      visitors.get(locale) ??
      createLocalReq({ locale: locale as never, fallbackLocale: false as never, context: {} }, payload)
    visitors.set(locale, made)
    return made
  }
  const mayRead = async (
    field: FlattenedField,
    { row, blockData, locale, isTop }: Place,
  ): Promise<boolean> => {
    if ('hidden' in field && field.hidden) return false
    const read = toReadRule(field)
    if (!read || (isTop && exempt.includes(field.name))) return true
    const asked = { id: doc.id as never, doc, data: doc, siblingData: row, blockData }
    return toVisitor(locale)
      .then((req) => read({ ...asked, req }))
      .catch(() => false)
  }
  const toShown = async (field: FlattenedField, value: unknown, place: Place): Promise<unknown> => {
    if (!(await mayRead(field, place))) return undefined
    const rows = toInner(field, value, named).map(({ fields: inner, row }) =>
      walk({
        fields: inner,
        row,
        blockData: field.type === 'blocks' ? row : place.blockData,
        locale: place.locale,
      }),
    )
    if (rows.length === 0) return value
    return Array.isArray(value) ? Promise.all(rows) : rows[0]
  }
  const walk = async (place: Place): Promise<Row> => {
    const shown = { ...place.row }
    for (const field of place.fields) {
      const held = place.row[field.name]
      if (held === undefined || held === null) continue
      const values = toValues(field, held, locales)
      const read = await Promise.all(
        values.map(({ value, locale = place.locale }) => toShown(field, value, { ...place, locale })),
      )
      shown[field.name] = values.some(({ locale }) => locale !== undefined)
        ? Object.fromEntries(values.map(({ locale }, index) => [locale, read[index]]))
        : read[0]
    }
    return shown
  }
  return walk({ fields, row: doc, isTop: true })
}

/** Whether any field, at any depth, has a read rule. */
export const hasRules = (
  fields: readonly FlattenedField[],
  { exempt = [], named }: { exempt?: readonly string[]; named?: NamedBlocks },
): boolean =>
  fields.some(
    (field) =>
      !exempt.includes(field.name) &&
      (toReadRule(field) !== undefined ||
        toInnerFields(field, named).some((inner) => hasRules(inner, { exempt, named }))),
  )

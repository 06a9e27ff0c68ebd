import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload'
import { say, type Sentence } from '../../collections/messages/messages.js'
import { belongs } from './belongs.js'
import { DataRefused } from './errors.js'
import { isId } from './isId.js'
import { isRichText, toFeatures } from './isRichText.js'
import { isPlain, toStorable } from './toStorable.js'
import { toStored } from './toStored.js'

type Row = Record<string, unknown>
type Rows = Extract<FlattenedField, { type: 'array' | 'blocks' }>

/** Context for checking data. */
export type DataContext = {
  fields: FlattenedField[]
  /** Whether the collection has drafts, which are not validated. */
  isDraftable: boolean
  req: PayloadRequest
  /** Whether it comes from trusted code, which may also set timestamps. */
  isTrusted?: boolean
}

/**
 * The fields of a row. A stored block may be sent without its type; then the fields of all blocks are accepted. Null
 * for an unknown type.
 */
const toRowFields = (field: Rows, row: Row, req: PayloadRequest): FlattenedField[] | null => {
  if (field.type === 'array') return field.flattenedFields
  const named = req.payload.blocks as Record<string, FlattenedBlock>
  const blocks = (field.blockReferences ?? field.blocks).flatMap(
    (block) => (typeof block === 'string' ? named[block] : block) ?? [],
  )
  if (row.blockType === undefined && typeof row.id === 'string')
    return blocks.flatMap(({ flattenedFields }) => flattenedFields)
  return blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? null
}

/** A field's values by locale if it is written in all locales at once; otherwise null. */
const toLocales = (field: FlattenedField, value: unknown, req: PayloadRequest): Row | null => {
  const { localization } = req.payload.config
  if (req.locale !== 'all' || !localization || !('localized' in field) || !field.localized) return null
  return isPlain(value) && Object.keys(value).every((key) => localization.localeCodes.includes(key))
    ? value
    : null
}

const makeChecker = ({ isDraftable, req }: Pick<DataContext, 'isDraftable' | 'req'>) => {
  const refuse = (path: string, sentence: Sentence): never => {
    throw new DataRefused(`\`${path}\` can’t hold that.`, { path, message: say(req, sentence) })
  }
  const asked = { isDraftable, isId: (value: unknown) => isId(req.payload, value) }

  const sanitizeRows = (field: Rows, value: unknown, path: string): unknown => {
    // Payload's forms send this when all rows were removed.
    if (value === null || value === 0 || value === '0') return []
    if (!Array.isArray(value)) return refuse(path, belongs.rows)
    for (const [index, row] of value.entries()) {
      const at = `${path}.${index}`
      const fields = isPlain(row) ? toRowFields(field, row, req) : null
      if (!fields) return refuse(at, belongs.row)
      sanitizeRow(row as Row, fields, `${at}.`)
    }
    return value
  }

  /** The value to store; undefined to leave it unchanged. */
  const sanitizeValue = (field: FlattenedField, value: unknown, path: string): unknown => {
    switch (field.type) {
      case 'array':
      case 'blocks':
        return sanitizeRows(field, value, path)
      case 'group':
      case 'tab':
        // SQL can't store a null group, so its contents stay unchanged.
        if (value === null) return undefined
        if (!isPlain(value)) return refuse(path, belongs.group)
        sanitizeRow(value, field.flattenedFields, `${path}.`)
        return value
      case 'join':
        return undefined
      case 'richText': {
        const features = toFeatures(field.editor)
        if (value === null || !features) return value
        const checkFields = (row: Row, fields: FlattenedField[]) => sanitizeRow(row, fields, `${path}.`)
        if (!isRichText(value, { features, req, checkFields })) return refuse(path, belongs.richText)
        return value
      }
      default: {
        // If it is omitted, Payload picks the status. Stored empty, the document would be neither draft nor published.
        if (field.name === '_status' && (value === null || value === '')) return undefined
        if (value === null) return null
        const kept = toStored(field, value, asked)
        return 'fault' in kept ? refuse(path, kept.fault) : kept.value
      }
    }
  }

  const sanitizeRow = (row: Row, fields: FlattenedField[], above = ''): void => {
    for (const field of fields) {
      const { name } = field
      if (!Object.hasOwn(row, name) || row[name] === undefined) continue
      const path = `${above}${name}`
      const locales = toLocales(field, row[name], req)
      const kept = locales
        ? Object.fromEntries(
            Object.entries(locales).map(([locale, value]) => [locale, sanitizeValue(field, value, path)]),
          )
        : sanitizeValue(field, row[name], path)
      if (kept === undefined) delete row[name]
      else row[name] = kept
    }
  }
  return sanitizeRow
}

/** Only the server sets timestamps. */
const withoutInstants = ({ createdAt: _created, updatedAt: _updated, ...row }: Row): Row => row

/**
 * Normalizes data so that every database stores and returns it alike: each field holds only its own JSON type. A list
 * in a text field would empty the document on one database and be published on another. Some databases store invalid
 * dates, which then break every list that contains them.
 *
 * @throws DataRefused for data that is not an object, is nested too deeply, or has the wrong type for its field.
 */
export const toSafeData = (data: unknown, { fields, isTrusted, ...context }: DataContext): Row => {
  if (data === undefined) return {}
  if (!isPlain(data)) throw new DataRefused('The body is no JSON object.')
  const storable = toStorable(data) as Row
  const safe = isTrusted ? storable : withoutInstants(storable)
  makeChecker(context)(safe, fields)
  return safe
}

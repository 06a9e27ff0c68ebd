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

/** What data is written with. */
export type DataContext = {
  fields: FlattenedField[]
  /** Whether drafts are kept, which nobody validates. */
  isDraftable: boolean
  req: PayloadRequest
  /** Whether it comes from code that may do anything, and say when something was made. */
  isTrusted?: boolean
}

/**
 * The fields of a row. Of a block that is stored already its type may be left out: then whatever it is called by its
 * name in any block counts. Null for a row of no known type.
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

/** What a field holds in each language, where it is written in all of them at once; else null. */
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
    // Payload's forms say so where all rows were taken out.
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

  /** A value as it is to be stored; undefined for none. */
  const sanitizeValue = (field: FlattenedField, value: unknown, path: string): unknown => {
    switch (field.type) {
      case 'array':
      case 'blocks':
        return sanitizeRows(field, value, path)
      case 'group':
      case 'tab':
        // SQL has no column for no group: what is in it stays as it is.
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
        // Without it Payload knows what is meant; with none of the two a document is neither.
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

/** When something was made and changed is the server's to say. */
const withoutInstants = ({ createdAt: _created, updatedAt: _updated, ...row }: Row): Row => row

/**
 * What is to be written, in a form that every database keeps alike and gives back: each field holds its own JSON type
 * alone. A list where a text belongs would empty the document on one database and be published on another; a date that is
 * none would be stored by some, and then nothing that is listed beside it could be read any more.
 *
 * @throws DataRefused for what is no object, nests without end, or holds what its field can't.
 */
export const toSafeData = (data: unknown, { fields, isTrusted, ...context }: DataContext): Row => {
  if (data === undefined) return {}
  if (!isPlain(data)) throw new DataRefused('The body is no JSON object.')
  const storable = toStorable(data) as Row
  const safe = isTrusted ? storable : withoutInstants(storable)
  makeChecker(context)(safe, fields)
  return safe
}

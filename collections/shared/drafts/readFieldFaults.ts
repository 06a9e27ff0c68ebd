import type { FlattenedField, PayloadRequest } from 'payload'
import { type Row, toInner } from '../fieldTree.js'

type Asked = {
  collection: string
  id: number | string
  /** The whole document. */
  data: Row
}
/** A field's validator, its own or Payload's: `true`, or a sentence in the asker's language. */
type Validator = (value: unknown, asked: object) => unknown

/**
 * What the validators of a document's fields refuse when it is published, without a write. Payload asks them on the way
 * into the database alone.
 */
export const readFieldFaults = async (
  req: PayloadRequest,
  { fields, row, path = '', ...asked }: Asked & { fields: FlattenedField[]; row: Row; path?: string },
): Promise<{ path: string; message: string }[]> => {
  const faults: { path: string; message: string }[] = []
  for (const field of fields) {
    const at = path + field.name
    const about = { operation: 'update', path: at.split('.'), blockData: undefined, user: req.user } as const
    const { condition } = field.admin ?? {}
    if (condition && !condition(asked.data, row, about as never)) continue
    const { validate } = field as { validate?: Validator }
    const answer = validate
      ? await validate(row[field.name], {
          ...field,
          ...about,
          ...{ id: asked.id, collectionSlug: asked.collection, data: asked.data, siblingData: row },
          ...{ event: 'submit', overrideAccess: false, preferences: { fields: {} }, req },
        })
      : true
    if (typeof answer === 'string') faults.push({ path: at, message: answer })
    for (const inner of toInner(field, row[field.name]))
      faults.push(
        ...(await readFieldFaults(req, {
          ...asked,
          fields: inner.fields,
          row: inner.row,
          path: inner.at ? `${at}.${inner.at}.` : `${at}.`,
        })),
      )
  }
  return faults
}

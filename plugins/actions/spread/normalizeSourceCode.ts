import type { FieldHook } from 'payload'
import type { PublishRule } from '../../../collections/fields/publishRule.js'
import { message } from '../../../collections/messages/messages.js'
import { refuseField } from '../../../collections/messages/refuse.js'

const most = 32
/** More characters than anybody types. */
const mostInDrafts = 320

const sentence = message('spread:sentence')

const isCode = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= most && /^[a-z0-9-]+$/.test(value)

/** Source codes may only contain lowercase letters, digits and hyphens, so they are safe in links. */
export const checkSourceCode: PublishRule = (value) =>
  value == null || value === '' || isCode(value) ? null : sentence

/** Lowercases a source code. An invalid one stays in a draft as typed. */
export const normalizeSourceCode: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value as null | undefined
  const code = String(value).trim().toLowerCase()
  if (code === '') return null
  if (isCode(code)) return code
  if (code.length <= mostInDrafts) return String(value).trim()
  return refuseField({ req, collection, path }, sentence)
}

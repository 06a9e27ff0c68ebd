import type { FieldHook } from 'payload'
import type { PublishRule } from '../../shared/fields/publishRule.js'
import { refuse } from '../../shared/refuse.js'

/** More characters than anybody types. */
const mostInDrafts = 500

const sentence = {
  en: 'This is not the MIME type of audio. Write one like audio/mpeg (MP3) or audio/mp4 (M4A).',
  es: 'Esto no es el tipo MIME de un audio. Escribe uno como audio/mpeg (MP3) o audio/mp4 (M4A).',
}

const isMIMEType = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:audio|video)\/[a-z\d][a-z\d.+-]{0,60}$/.test(value)

/** What is published names the MIME type of sound or film. */
export const checkMIMEType: PublishRule = (value) =>
  value == null || value === '' || isMIMEType(value) ? null : sentence

/** Keeps the MIME type of sound or film in lower case. What is none yet stays in a draft as it was typed. */
export const keepMIMEType: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value as null | undefined
  const type = String(value).normalize('NFKC').trim().toLowerCase()
  if (type === '') return null
  if (isMIMEType(type)) return type
  if (type.length <= mostInDrafts) return String(value).trim()
  return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence }] })
}

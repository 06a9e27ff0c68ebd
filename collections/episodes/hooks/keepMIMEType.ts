import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'

/** Keeps the MIME type of sound or film in lower case, and refuses what is none. */
export const keepMIMEType: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const type = String(value).normalize('NFKC').trim().toLowerCase()
  if (type === '') return null
  if (/^(?:audio|video)\/[a-z\d][a-z\d.+-]{0,60}$/.test(type)) return type
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: 'This is not the MIME type of audio. Write one like audio/mpeg (MP3) or audio/mp4 (M4A).',
          es: 'Esto no es el tipo MIME de un audio. Escribe uno como audio/mpeg (MP3) o audio/mp4 (M4A).',
        },
      },
    ],
  })
}

import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'

/** Keeps a source code to what stands in a link unharmed: small letters, digits and hyphens. */
export const keepSourceCode: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const code = String(value).trim().toLowerCase()
  if (code === '') return null
  if (/^[a-z0-9-]{1,32}$/.test(code)) return code
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: 'Write at most 32 small letters, digits and hyphens, without accents or spaces: flyer-may.',
          es: 'Escribe como máximo 32 letras minúsculas, cifras y guiones, sin acentos ni espacios: volante-mayo.',
        },
      },
    ],
  })
}

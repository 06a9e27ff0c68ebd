import type { FieldHook, TextField } from 'payload'
import { refuse } from '../messages/refuse.js'
import { toLanguageTag } from '../values/toLanguageTag.js'

/** Keeps a language tag in its canonical form, and refuses what is none, in drafts too. */
export const keepLanguageTag: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  if (typeof value === 'string' && value.trim() === '') return null
  const tag = toLanguageTag(value)
  if (tag) return tag
  return refuse({
    req,
    collection: collection?.slug,
    faults: [
      {
        path: path.join('.'),
        sentence: {
          en: 'This is not the code of a language. Write one like es, en or pt-BR.',
          es: 'Esto no es el código de un idioma. Escribe uno como es, en o pt-BR.',
        },
      },
    ],
  })
}

/** The language of what somebody else reads or hears: a tag as BCP 47 defines it, canonical, at every door. */
export const languageField = ({
  name = 'language',
  label = { en: 'Language', es: 'Idioma' },
  admin,
}: Partial<Pick<TextField, 'name' | 'label' | 'admin'>> = {}): TextField => ({
  type: 'text',
  name,
  label,
  admin: {
    ...admin,
    description: admin?.description ?? {
      en: 'Its code: es, en, pt-BR.',
      es: 'Su código: es, en, pt-BR.',
    },
  },
  hooks: { beforeValidate: [keepLanguageTag] },
})

import { type PlacedPointer, toPointers } from '../../references/pointers.js'
import { type Publishing, toNamedLanguages } from './publishing.js'

/** Something that a call points to; `language` where only its text in that one does. */
export type PublicPointer = PlacedPointer & { language?: string }

const text = 'body'

/** All that a call points to in the languages it names. Pure. */
export const toPublicPointers = ({ call, stored, locale, fields, schema }: Publishing): PublicPointer[] => {
  const texts = fields.filter(({ name }) => name === text)
  const others = fields.filter(({ name }) => name !== text)
  return [
    ...toPointers({ fields: others, row: call, schema }),
    ...toNamedLanguages(call).flatMap((language) => {
      const inEach = stored?.[text] as Record<string, unknown> | null | undefined
      const said = language === locale ? call[text] : inEach?.[language]
      return toPointers({ fields: texts, row: { [text]: said }, schema }).map((pointer) => ({
        ...pointer,
        language,
      }))
    }),
  ]
}

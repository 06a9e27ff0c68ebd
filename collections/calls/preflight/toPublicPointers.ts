import { toTextPointers } from '../../shared/richText/toTextPointers.js'
import { type PlacedPointer, toPointers } from '../../shared/toPointers.js'
import { type Publishing, toNamedLanguages } from './publishing.js'

/** Something that a call points to; `language` where only its text in that one does. */
export type PublicPointer = PlacedPointer & { language?: string }

const text = 'body'

/** All that a call points to in the languages it names. Pure. */
export const toPublicPointers = ({ call, stored, locale, fields }: Publishing): PublicPointer[] => [
  ...toPointers({ fields: fields.filter(({ name }) => name !== text), row: call }),
  ...toNamedLanguages(call).flatMap((language) =>
    toTextPointers(
      language === locale ? call[text] : (stored?.[text] as Record<string, unknown> | null)?.[language],
    ).map((pointer) => ({ ...pointer, path: text, language })),
  ),
]

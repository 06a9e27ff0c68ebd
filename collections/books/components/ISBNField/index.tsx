'use client'
import { parsedField } from '../../../shared/components/parsedField.js'
import { parseISBN, toHyphenated } from '../../parseISBN.js'

/** Asks for an ISBN as it is printed or typed, and shows the thirteen digits that are kept with their hyphens. */
export const ISBNField = parsedField({
  parse: (value) => {
    const number = parseISBN(String(value))
    return 'isbn' in number ? { kept: number.isbn } : { fault: number.sentence }
  },
  toShown: (kept) => toHyphenated(String(kept)),
  placeholder: '978-0-000-00000-0',
})

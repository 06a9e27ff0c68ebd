'use client'
import { parsedField } from '../../panel/parsedField.js'
import { parseISBN, toHyphenated } from '../parseISBN.js'

/** An ISBN in a list, as it is printed: `978-0-306-40615-7`. */
export const ISBNCell = ({ cellData }: { cellData?: string | null }) =>
  cellData ? toHyphenated(cellData) : '–'

/** Asks for an ISBN as it is printed or typed, and shows the thirteen digits that are kept with their hyphens. */
export const ISBNField = parsedField({
  parse: (value) => {
    const number = parseISBN(String(value))
    return 'isbn' in number ? { kept: number.isbn } : { fault: number.sentence }
  },
  toShown: (kept) => toHyphenated(String(kept)),
  placeholder: '978-0-000-00000-0',
})

'use client'
import { toHyphenated } from '../../parseISBN.js'

/** An ISBN in a list, as it is printed: `978-0-306-40615-7`. */
export const ISBNCell = ({ cellData }: { cellData?: string | null }) =>
  cellData ? toHyphenated(cellData) : '–'

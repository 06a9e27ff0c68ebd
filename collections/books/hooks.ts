import type { CollectionBeforeOperationHook, FieldHook, Where } from 'payload'
import { message, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { toPlainDigits } from '../values/parseNumber.js'
import { toOneLine } from '../values/text.js'
import { parseISBN } from './parseISBN.js'

/** Normalises an ISBN or a part of one, however it was typed. */
const toStored = (typed: unknown): unknown => {
  if (Array.isArray(typed)) return typed.map(toStored)
  if (typeof typed !== 'string') return typed
  const number = parseISBN(typed)
  if ('isbn' in number) return number.isbn
  const plain = toPlainDigits(typed.slice(0, 200)).replace(/[\s\p{Pd}]/gu, '')
  return /^\d+$/.test(plain) ? plain : typed
}

const searches = ['equals', 'not_equals', 'in', 'not_in', 'like', 'not_like', 'contains']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The filter with each ISBN normalised. Payload refuses invalid filters. */
const toStoredWhere = (where: unknown): unknown => {
  if (!isRecord(where)) return where
  const entries = Object.entries(where).map(([path, asked]) => {
    if (Array.isArray(asked)) return [path, asked.map(toStoredWhere)]
    if (path !== 'isbn' || !isRecord(asked)) return [path, asked]
    const said = Object.entries(asked).map(([operator, value]) => [
      operator,
      searches.includes(operator) ? toStored(value) : value,
    ])
    return [path, Object.fromEntries(said)]
  })
  return Object.fromEntries(entries)
}

/** Finds a book by its ISBN in any notation; thirteen digits are stored. */
export const findInEveryForm: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: toStoredWhere(where) as Where } : args
}

/** Normalises the authors to single lines and keeps their order. A single author may be sent without a list. */
export const normalizeAuthors: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const authors = (Array.isArray(value) ? (value as unknown[]) : [value])
    .map((author) => (typeof author === 'string' ? toOneLine(author) : author))
    .filter((author) => author !== '')
  const fault = checkAuthors(authors)
  if (fault) return refuseField({ req, collection, path }, fault)
  return authors
}

/** Normalises an ISBN to thirteen digits and refuses invalid ones. */
export const normalizeISBN: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const typed = typeof value === 'number' ? String(value) : (value as unknown)
  if (typeof typed === 'string' && typed.trim() === '') return null
  const number = parseISBN(typeof typed === 'string' ? typed : '')
  if ('isbn' in number) return number.isbn
  return refuseField({ req, collection, path }, number.sentence)
}

// The beginning of printing with movable type in Europe.
const first = 1450

/** Refuses years in which no edition was printed. Announced editions may be a few years ahead. */
export const requireYear: FieldHook = ({ value, path, req, collection }) => {
  if (value == null) return value
  const last = new Date().getUTCFullYear() + 5
  if (Number.isInteger(value) && value >= first && value <= last) return value as number
  return refuseField({ req, collection, path }, message('books:writeTheYearOfThisEdition', { first, last }))
}

const maxAuthors = 48
const maxLength = 120

/** The problem with a book's authors and how to fix it; `null` for a valid list. */
export const checkAuthors = (authors: unknown): Sentence | null => {
  if (!Array.isArray(authors) || authors.length === 0) return message('books:nameAtLeastOneAuthor')
  if (authors.length > maxAuthors)
    return message('books:aBookHasAtMostAuthors', { maxAuthors, count: authors.length })
  if (authors.some((author) => typeof author !== 'string')) return message('books:writeTheNameOfEachAuthor')
  const long = (authors as string[]).find((author) => author.length > maxLength)
  return long === undefined
    ? null
    : message('books:anAuthorIsTooLong', { maxLength, name: long.slice(0, 40), count: long.length })
}

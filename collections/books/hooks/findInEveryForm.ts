import type { CollectionBeforeOperationHook, Where } from 'payload'
import { toPlainDigits } from '../../shared/parseNumber.js'
import { parseISBN } from '../parseISBN.js'

/** The stored form of an ISBN, or of part of one, however it is typed. */
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

/** The filter, with each ISBN in its stored form. Payload refuses what is not a filter. */
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

/** A book is found by its ISBN in every form in which one is typed; thirteen digits are stored. */
export const findInEveryForm: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where ? { ...args, where: toStoredWhere(where) as Where } : args
}

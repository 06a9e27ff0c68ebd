import type { Payload } from 'payload'

/** How many a page has, where nobody says. */
export const usualLimit = 20

/** How many a page has at most. */
export const maxLimit = 100

/** The last page that a database can be asked for. */
export const maxPage = 999_999_999_999

/** What every list is asked for. */
export type ListQuery = {
  payload: Payload
  /** The language of the answer. */
  locale: string
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1; past the end it is empty. @default 1 */
  page?: number
}

/** A page of a list. */
export type List<Item> = {
  items: Item[]
  page: number
  limit: number
  total: number
  pages: number
  locale: string
  /** When the newest of the listed items changed. */
  modified: string | null
}

/** A page of a list, and when the list last changed, which what has left it does and nothing listed tells. */
export type ListAnswer<Item> = { list: List<Item>; changed: Date | null }

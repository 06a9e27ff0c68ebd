import type { Payload } from 'payload'
import { z } from 'zod'
import { instantParameter, localeParameter, wholeNumber } from './parameters.js'
import { instant, locale } from './primitives.js'

/** What every list is asked for. */
export type ListQuery = {
  payload: Payload
  /** The language of the answer. */
  locale: string
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1; past the end it is empty. @default 1 */
  page?: number
  /** Only what was edited after this instant, ISO 8601. @default all */
  modified?: string
}

/** The parameters of every list. The last page is the last that a database can be asked for. */
export const listParameters = {
  locale: localeParameter,
  limit: wholeNumber({ description: 'How many a page.', from: 1, to: 100, usual: 20 }),
  page: wholeNumber({
    description: 'From 1; past the end it is empty.',
    from: 1,
    to: 999_999_999_999,
    usual: 1,
  }),
  modified: instantParameter({
    description: 'Only what was edited after this instant, ISO 8601: the `modified` of an earlier answer.',
  }),
}

/** A page of a list, from its items and from when each of them was edited. */
export const toList = <Item>(
  items: Item[],
  {
    edits,
    total,
    limit,
    page,
    locale,
  }: Omit<List<Item>, 'items' | 'modified' | 'pages'> & { edits: string[] },
): List<Item> => ({
  items,
  page,
  limit,
  total,
  pages: Math.ceil(total / limit),
  locale,
  modified: edits.toSorted().at(-1) ?? null,
})

/** The schema of a page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    page: z.int(),
    limit: z.int(),
    total: z.int(),
    pages: z.int(),
    locale,
    modified: instant.nullable().describe('When the newest of the listed items changed.'),
  })

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

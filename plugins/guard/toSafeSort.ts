import { opaque } from './checkValue.js'
import { QueryRefused } from './errors.js'
import { findField } from './findField.js'
import type { WhereContext } from './toSafeWhere.js'

/**
 * The fields to sort by, of those that whoever asks may sort by: an order by what lies in a related document or in a block
 * tells of what one may not read there.
 *
 * @throws QueryRefused for anything else.
 */
export const toSafeSort = (sort: unknown, context: WhereContext): string[] | undefined => {
  if (sort === undefined || sort === null || sort === '') return undefined
  const asked: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : [null]
  return asked.map((one) => {
    const path = typeof one === 'string' ? one.trim().replace(/^-/, '') : ''
    if (typeof one !== 'string' || !/^\w+(?:\.\w+)*$/.test(path) || asked.length > 8)
      throw new QueryRefused('`sort` takes up to eight names of fields, each with a minus to turn it round.')
    const { field, crosses, entersBlocks, isAmbiguous, overshoots } = findField({
      path,
      fields: context.fields,
      fieldsOf: context.fieldsOf,
    })
    const isOpaque = field !== null && field !== 'id' && opaque.has(field.type)
    if (
      isOpaque ||
      overshoots ||
      isAmbiguous ||
      path === '_id' ||
      ((crosses || entersBlocks) && !context.isTrusted)
    )
      throw new QueryRefused(`\`${path}\` can't be sorted by.`)
    return one.trim()
  })
}

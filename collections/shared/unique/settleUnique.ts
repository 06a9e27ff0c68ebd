import type { CollectionAfterChangeHook } from 'payload'
import { releaseClaims, settleClaims } from '../../claims/claims.js'
import { readLocale } from '../readLocale.js'
import { isNoKey, toUniqueClaim, toUniqueScope, type UniqueRules } from './uniqueRules.js'

type Row = Record<string, unknown>

/** The claim learns whose it is, and what a document no longer holds is given back. */
export const settleUnique = (rules: UniqueRules): CollectionAfterChangeHook => {
  const { noun, field, storedIn = field } = rules
  const settleUnique: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
    const locale = readLocale(req)
    const toClaim = (row: Row): string | null => {
      const key = row[storedIn]
      return typeof key === 'string' && !isNoKey(key)
        ? toUniqueClaim(rules, { key, locale, scope: toUniqueScope(rules, row) })
        : null
    }
    const owner = doc.id as number | string
    const now = toClaim(data)
    if (now) await settleClaims({ req, keys: [now], owner })
    const former = operation === 'update' ? toClaim(previousDoc as Row) : null
    if (former && former !== now && data[storedIn] !== undefined)
      await releaseClaims({ req, noun, owner, keys: [former] })
  }
  return settleUnique
}

import type { CollectionBeforeChangeHook } from 'payload'
import { takeClaim } from '../../claims/claims.js'
import { readLocale } from '../readLocale.js'
import { refuse } from '../refuse.js'
import { readClaimant, readHolder } from './readHolder.js'
import { isNoKey, toNoKey, toUniqueClaim, toUniqueScope, type UniqueRules } from './uniqueRules.js'

type Row = Record<string, unknown>

/**
 * What only one document may hold is claimed before it is stored, so that of sixteen that arrive at once one is kept
 * and the others are told which. What the field itself will refuse is not claimed; `isRefused` says so of the rest.
 */
export const claimUnique = (
  rules: UniqueRules,
  { isRefused = () => false }: { isRefused?: (data: Row) => boolean } = {},
): CollectionBeforeChangeHook => {
  const { noun, field, storedIn = field, title } = rules
  const claimUnique: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
    const { payload } = req
    const before = operation === 'update' ? (originalDoc as Row & { id: number | string }) : null
    const typed: unknown = data[field]
    const locale = readLocale(req)
    const key = typeof typed === 'string' && !isRefused(data) ? rules.toKey(typed, locale) : null
    if (key === null) {
      // A field that holds its own key keeps what was sent, for its own validator to refuse.
      if (storedIn === field) return data
      const kept = before?.[storedIn]
      return { ...data, [storedIn]: !rules.optional || isNoKey(kept) ? kept : toNoKey() }
    }
    const scope = toUniqueScope(rules, data)
    const isKept = before?.[storedIn] === key && toUniqueScope(rules, before) === scope
    if (isKept) return { ...data, [storedIn]: key }
    const called = typeof data[title] === 'string' && data[title] ? data[title] : (typed as string)
    const taking = await takeClaim({
      req,
      noun,
      key: toUniqueClaim(rules, { key, locale, scope }),
      owner: before?.id ?? null,
      title: called,
      readHolder: async () => (await readHolder({ payload, rules, locale, scope, key }))?.id ?? null,
    })
    if (!taking.taken) {
      const first = await readClaimant({ payload, rules, locale, key, ...taking })
      refuse({
        req,
        collection: noun,
        id: before?.id,
        faults: [{ path: field, sentence: rules.say(first), existing: { collection: noun, ...first } }],
      })
    }
    return { ...data, [storedIn]: key }
  }
  return claimUnique
}

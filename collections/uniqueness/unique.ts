import { randomUUID } from 'node:crypto'
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  type Payload,
  type PayloadHandler,
} from 'payload'
import { isEditor } from '../access/permissions.js'
import { isDatabaseId, toDatabaseId, toPointedId } from '../documents/ids.js'
import { readLocale } from '../documents/readLocale.js'
import type { Sentence } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { releaseClaims, settleClaims, takeClaim } from './claims/claims.js'

/** What was there first, as a refusal and an offer name it. */
export type First = { title: string; isTrashed: boolean }

/** A field of which no two documents of a noun hold the same. */
export type UniqueRules = {
  /** The collection. */
  noun: string
  /** The field that a person writes, and where a clash is told. */
  field: string
  /**
   * What stands for whatever means the same: thirteen digits for every way to type an ISBN. `null` for what is refused or
   * empty. The content locale is the one that is written in.
   */
  toKey: (typed: string, locale: string) => string | null
  /** The field that the key is stored in. @default the field itself */
  storedIn?: string
  /**
   * Whether a document may hold none. Its `storedIn`, another field then, is filled all the same: MongoDB takes two
   * documents with `null` under a unique index for the same.
   */
  optional?: boolean
  /** Whether each language has its own. */
  localized?: boolean
  /** A relation: the key is one among the documents that point to the same, as an episode's GUID in its podcast. */
  within?: string
  /** The field by which a document is called. */
  title: string
  /** Why it is refused, and what to do. */
  say: (first: First) => Sentence
}

/** The id that `within` points to, as text; empty without it. */
export const toUniqueScope = (
  { within }: Pick<UniqueRules, 'within'>,
  doc: Record<string, unknown>,
): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** The claim on a key: `books:isbn:9780000000002`, `slogans:en:open the borders`. */
export const toUniqueClaim = (
  { noun, field, localized, within }: UniqueRules,
  { key, locale, scope }: { key: string; locale: string; scope: string },
): string => [noun, localized ? locale : field, ...(within ? [scope] : []), key].join(':')

/** What stands in the stored key of a document that holds none. */
export const toNoKey = (): string => `~${randomUUID()}`

/** Whether a stored key is one of {@link toNoKey}'s. */
export const isNoKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith('~')

/** The document that holds a key, also in the trash. */
export type Holder = { id: number | string; title: string; isTrashed: boolean }

type Stored = Record<string, unknown> & { id: number | string }

const toText = (value: unknown, locale: string): string => {
  const text =
    value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[locale] : value
  return typeof text === 'string' ? text : ''
}

const read = async (
  { payload, rules: { noun }, locale }: Asked,
  where: Record<string, { equals: unknown }>[],
): Promise<Stored | null> =>
  payload.db.findOne<Stored>({ collection: noun as CollectionSlug, where: { and: where }, locale })

type Asked = { payload: Payload; rules: UniqueRules; locale: string }

/** Who holds a key, as it is stored; `null` where nobody does. */
export const readHolder = async ({
  key,
  scope,
  ...asked
}: Asked & { key: string; scope: string }): Promise<Holder | null> => {
  const { payload, locale, rules } = asked
  const row = await read(asked, [
    { [rules.storedIn ?? rules.field]: { equals: key } },
    ...(rules.within ? [{ [rules.within]: { equals: toDatabaseId(payload, scope) } }] : []),
  ])
  return row && { id: row.id, title: toText(row[rules.title], locale), isTrashed: Boolean(row.deletedAt) }
}

/**
 * Who holds a claim, as it is stored, or as it was announced while it is being stored or renamed: one that is being
 * renamed still has its former title.
 */
export const readClaimant = async ({
  owner,
  title,
  key,
  ...asked
}: Asked & { owner: string; title: string; key: string }): Promise<
  Omit<Holder, 'id'> & { id: Holder['id'] | null }
> => {
  const { payload, locale, rules } = asked
  const row = owner === '' ? null : await read(asked, [{ id: { equals: toDatabaseId(payload, owner) } }])
  const holds = row && rules.toKey(toText(row[rules.field], locale), locale) === key
  return {
    id: row?.id ?? null,
    title: holds ? toText(row[rules.title], locale) : title,
    isTrashed: Boolean(row?.deletedAt),
  }
}

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

/** The claim learns whose it is, and what a document no longer holds is given back. */
export const confirmUnique = (rules: UniqueRules): CollectionAfterChangeHook => {
  const { noun, field, storedIn = field } = rules
  const confirmUnique: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
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
  return confirmUnique
}

/**
 * `GET /api/{noun}/existing?value=…`: the document that already holds what somebody is typing, so that the panel can
 * offer to use it, or to restore it, before anything is refused: `{ existing: { id, title, isTrashed } | null }`.
 * `within` names the document in whose scope it is asked for. Editors only.
 */
export const existing = (rules: UniqueRules): Endpoint => {
  const answer: PayloadHandler = async (req) => {
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    if (!isEditor({ req })) return Response.json({ existing: null }, { status: 403, headers })
    const asked = new URL(req.url!).searchParams
    const locale = readLocale(req)
    const key = rules.toKey((asked.get('value') ?? '').slice(0, 4096), locale)
    const scope = asked.get('within') ?? ''
    const holder =
      key === null || (rules.within && !isDatabaseId(req.payload, toDatabaseId(req.payload, scope)))
        ? null
        : await readHolder({ payload: req.payload, rules, locale, scope, key })
    return Response.json({ existing: holder }, { headers })
  }
  return { path: '/existing', method: 'get', handler: answer }
}

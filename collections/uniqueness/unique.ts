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

/** The existing document, as refusals and offers name it. */
export type First = { title: string; isTrashed: boolean }

/** A field whose value must be unique in its collection. */
export type UniqueRules = {
  /** The collection. */
  noun: string
  /** The field that people fill in, where a conflict is reported. */
  field: string
  /**
   * Normalises equivalent values to one key: thirteen digits for every spelling of an ISBN. `null` for empty or invalid
   * values. `locale` is the content locale of the write.
   */
  toKey: (typed: string, locale: string) => string | null
  /** The field that stores the key. @default the field itself */
  storedIn?: string
  /**
   * Whether the value may be empty. `storedIn` must then be another field, which is always filled: MongoDB treats two
   * `null`s as equal in a unique index.
   */
  optional?: boolean
  /** Whether the value is unique in each locale separately. */
  localized?: boolean
  /** A relation that scopes uniqueness: an episode's GUID is unique in its podcast. */
  within?: string
  /** The field with the document's title. */
  title: string
  /** The error message: what is wrong and how to fix it. */
  say: (first: First) => Sentence
}

/** The id that `within` points to, as text. Empty without a scope. */
export const toUniqueScope = (
  { within }: Pick<UniqueRules, 'within'>,
  doc: Record<string, unknown>,
): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** The key of the claim: `books:isbn:9780000000002`, `slogans:en:open the borders`. */
export const toUniqueClaim = (
  { noun, field, localized, within }: UniqueRules,
  { key, locale, scope }: { key: string; locale: string; scope: string },
): string => [noun, localized ? locale : field, ...(within ? [scope] : []), key].join(':')

/** A unique placeholder for a document without a value. */
export const toNoKey = (): string => `~${randomUUID()}`

/** Whether a stored key is a placeholder from {@link toNoKey}. */
export const isNoKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith('~')

/** The document that holds a key. It may be in the trash. */
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

/** The document that holds a key in the database; `null` if there is none. */
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
 * The owner of a claim. If its document isn't stored yet, or is being renamed, the title is the one announced with the
 * claim.
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
 * Claims the key before the document is stored, so that only one of several simultaneous writes succeeds and the others
 * learn which. Values that the field itself refuses aren't claimed; `isRefused` reports other invalid data.
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
      // If the field is its own key, an invalid value stays for its validator to refuse.
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

/** Assigns the claim to the saved document, and releases the key it no longer uses. */
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
 * `GET /api/{collection}/existing?value=…`: the document that already has the value being typed, so that the panel can
 * offer to use or restore it: `{ existing: { id, title, isTrashed } | null }`. `within` is the id of the scope's
 * document. Editors only.
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

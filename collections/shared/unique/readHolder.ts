import type { CollectionSlug, Payload } from 'payload'
import { toDatabaseId } from '../ids.js'
import type { UniqueRules } from './uniqueRules.js'

/** The document that holds a key, also in the trash. */
export type Holder = { id: number | string; title: string; isTrashed: boolean }

type Row = Record<string, unknown> & { id: number | string }

const toText = (value: unknown, locale: string): string => {
  const text =
    value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[locale] : value
  return typeof text === 'string' ? text : ''
}

const read = async (
  { payload, rules: { noun }, locale }: Asked,
  where: Record<string, { equals: unknown }>[],
): Promise<Row | null> =>
  payload.db.findOne<Row>({ collection: noun as CollectionSlug, where: { and: where }, locale })

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

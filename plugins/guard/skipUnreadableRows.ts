import type { CollectionSlug, Payload } from 'payload'

type Row = Record<string, unknown>
type Asked = { collection: CollectionSlug; where?: unknown; select?: Row } & Row
type Answer = { docs: Row[] } & Row
type Find = (asked: Asked) => Promise<Answer>

/** The adapter's list methods, with the field that identifies each row. */
const lists = { find: 'id', queryDrafts: 'parent', findVersions: 'id' } as const

/** Errors JavaScript throws for malformed stored values, such as an invalid date. */
const isUnreadable = (error: unknown): boolean => error instanceof RangeError || error instanceof TypeError

/**
 * Skips unreadable rows instead of failing the whole list, and logs which row it is. Such rows can only be old or
 * written outside Payload. The total count still includes them.
 */
export const skipUnreadableRows = (payload: Payload): void => {
  const db = payload.db as unknown as Record<string, Find>
  for (const [name, key] of Object.entries(lists)) {
    const find = db[name]!.bind(db)
    const readOne = async (asked: Asked, id: unknown): Promise<Row[]> => {
      const where = { and: [...(asked.where ? [asked.where] : []), { [key]: { equals: id } }] }
      try {
        return (await find({ ...asked, where, limit: 1, page: 1, pagination: false })).docs
      } catch (error) {
        if (!isUnreadable(error)) throw error
        payload.logger.error({
          msg: `A row of ${asked.collection} can't be read and is left out: ${String(id)}.`,
        })
        return []
      }
    }
    db[name] = async (asked) => {
      try {
        return await find(asked)
      } catch (error) {
        if (!isUnreadable(error)) throw error
        const list = await find({ ...asked, joins: false, select: { [key]: true } })
        const docs: Row[] = []
        for (const { id } of list.docs) docs.push(...(await readOne(asked, id)))
        return { ...list, docs }
      }
    }
  }
}

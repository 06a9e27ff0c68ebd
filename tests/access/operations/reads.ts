import { rest } from '../../helpers/rest.js'
import type { Door } from '../doors/door.js'
import type { Data, Fixture, Id } from '../fixtures.js'
import { type Asked, isExpected, kept, type Operation, orNothing, toIds } from './outcome.js'

/** Reads many at once. */
export const reading =
  (read: (asked: Asked) => Promise<Data[]>, { isTrashed = false } = {}): Operation =>
  async (asked) => ({
    reached: toIds(await orNothing(() => read(asked), [])),
    expected: toIds(kept(asked.known.docs, isTrashed).filter((doc) => isExpected(asked, doc))),
  })

/** Reads one after the other, and keeps those that are answered. */
export const oneByOne =
  (read: (door: Door, doc: Fixture) => Promise<unknown>, { isTrashed = false } = {}): Operation =>
  async (asked) => {
    const docs = kept(asked.known.docs, isTrashed)
    const reached: Fixture[] = []
    for (const doc of docs)
      if (await orNothing(async () => Boolean(await read(asked.door, doc)), false)) reached.push(doc)
    return { reached: toIds(reached), expected: toIds(docs.filter((doc) => isExpected(asked, doc))) }
  }

const fetching = async ({ config, asker, payload, slug }: Asked, id: Id): Promise<boolean> => {
  const row = await payload.db.findOne<Data & { id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
  })
  const answer = await rest(config)(`/api/${slug}/file/${String(row!.filename)}`, {
    headers: asker.token ? { authorization: `JWT ${asker.token}` } : {},
  })
  await answer.arrayBuffer()
  return answer.ok
}

/** Fetches the file of each document. */
export const files =
  (isTrashed: boolean): Operation =>
  (asked) =>
    oneByOne((_, { id }) => fetching(asked, id), { isTrashed })(asked, '')

import { rest } from '../../helpers/rest.js'
import type { Door } from '../doors/door.js'
import { type Data, type Fixture, type Id, words } from '../fixtures.js'
import { type Asked, isExpected, kept, type Operation, orNothing, toIds } from './outcome.js'

/** What may be read of something live is what is live of it: no word of a newer draft, nor of what it points to. */
const tellsSecrets = ({ cell }: Asked, read: unknown): boolean =>
  cell === 'live' && JSON.stringify(read).includes(words.secret)

/** Reads many at once. */
export const reading =
  (read: (asked: Asked) => Promise<Data[]>, { isTrashed = false } = {}): Operation =>
  async (asked) => {
    const docs = await orNothing(() => read(asked), [])
    return {
      reached: [...toIds(docs), ...(tellsSecrets(asked, docs) ? ['hidden words'] : [])],
      expected: toIds(kept(asked.known.docs, isTrashed).filter((doc) => isExpected(asked, doc))),
    }
  }

/** Reads one after the other, and keeps those that are answered. */
export const oneByOne =
  (read: (door: Door, doc: Fixture) => Promise<unknown>, { isTrashed = false } = {}): Operation =>
  async (asked) => {
    const docs = kept(asked.known.docs, isTrashed)
    const reached: Fixture[] = []
    const told: unknown[] = []
    for (const doc of docs) {
      const found = await orNothing(() => read(asked.door, doc), null)
      if (!found) continue
      reached.push(doc)
      told.push(found)
    }
    return {
      reached: [...toIds(reached), ...(tellsSecrets(asked, told) ? ['hidden words'] : [])],
      expected: toIds(docs.filter((doc) => isExpected(asked, doc))),
    }
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

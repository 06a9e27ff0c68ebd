import type { Data, Fixture, Id } from '../fixtures.js'
import { type Asked, isExpected, type Operation, orNothing, toIds } from './outcome.js'
import { makeSpare, removeSpare } from './stored.js'

/**
 * Tries a write on each document of a kind, and looks at what is stored afterwards. Where the table says that it is let
 * through, it is tried on a spare one that is removed again.
 */
export const writing =
  ({
    of,
    spare = {},
    write,
    isDone,
  }: {
    of: (doc: Fixture) => boolean
    /** What a spare one has; null where the document itself is written to. */
    spare?: Data | null
    write: (asked: Asked, id: Id) => Promise<unknown>
    isDone: (asked: Asked, id: Id) => Promise<boolean>
  }): Operation =>
  async (asked) => {
    const docs = asked.known.docs.filter(of)
    const reached: Fixture[] = []
    for (const doc of docs) {
      const id = spare && isExpected(asked, doc) ? await makeSpare(asked, spare) : doc.id
      await orNothing(() => write(asked, id), undefined)
      if (await isDone(asked, id)) reached.push(doc)
      if (id !== doc.id) await removeSpare(asked, id)
    }
    return { reached: toIds(reached), expected: toIds(docs.filter((doc) => isExpected(asked, doc))) }
  }

/** Tries what makes a document, and looks whether there is one more, and whether it is live. It is removed again. */
export const making =
  (make: (asked: Asked) => Promise<unknown>, { isLive = false } = {}): Operation =>
  async (asked) => {
    const read = async () =>
      (
        await asked.payload.db.find<{ id: Id; _status?: string }>({
          collection: asked.slug,
          pagination: false,
          select: { _status: true },
        })
      ).docs
    const before = new Set(toIds(await read()))
    await orNothing(
      () => make(asked),
      undefined,
      asked.payload.collections[asked.slug].config.disableDuplicate === true,
    )
    const made = (await read()).filter(({ id }) => !before.has(String(id)))
    for (const { id } of made) await removeSpare(asked, id)
    return {
      reached: made.map(({ _status }) => (_status === 'published' && !isLive ? 'made live' : 'made')),
      expected: asked.cell === '–' ? [] : ['made'],
    }
  }

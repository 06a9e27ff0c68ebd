import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { clearOrganisation } from './clearOrganisation.js'
import { takeLease } from './lease.js'
import { deleteRows, type Mark, readRows } from './marks.js'
import { readWritten, toReference, type Written } from './references.js'
import { readState, writeState } from './state.js'
import { writeDemo } from './writeDemo.js'

/** What {@link removeDemo} took away, what it left and why, and the lines that say so. */
export type Removal = { removed: string[]; left: { what: string; why: string }[]; sentence: string }

type Marked = {
  key: string
  collection: CollectionSlug
  id: number | string
  title: string
  reference: string
}

/** What a document of the demo is called, in the order in which they go: what points to others goes before them. */
const nouns: Record<string, string> = {
  calls: 'call',
  episodes: 'episode',
  podcasts: 'podcast',
  recordings: 'recording',
  books: 'book',
  articles: 'article',
  branches: 'branch',
  consents: 'consent',
  slogans: 'slogan',
  media: 'image',
}
const order = Object.keys(nouns)

const rewritten = 'somebody has written it anew'

/**
 * Takes the demo campaign away for good, and nothing else: its calls and all that they lead to, files too, and the
 * fields of the organisation that still say what it wrote. What somebody's own content uses stays, and can be taken
 * away by a later call of this. What was removed by an interrupted call is not looked for again.
 */
export const removeDemo = async ({ payload }: { payload: Payload }): Promise<Removal> => {
  if (!(await readState(payload))) return toRemoval([], [])
  const lease = await takeLease(payload)
  try {
    // What a killed seeding left is found by finishing it: only then is everything of it known by its id.
    if ((await readState(payload)) === 'begun') await writeDemo({ payload, lease })
    await writeState(payload, 'removed')
    const changed = await clearOrganisation(payload)
    const written = await readWritten(payload)
    const marked = await readMarked(payload, written)
    const uses = findUses(written, new Set(marked.map(({ reference }) => reference)))
    const removed: string[] = []
    const left = changed.map((field) => ({
      what: `the organisation’s ${field}`,
      why: rewritten,
    }))
    for (const { key, collection, id, title, reference } of marked) {
      const what = `the ${nouns[collection]} “${title}”`
      const user = uses.get(reference)
      if (user) {
        left.push({ what, why: `“${user}” uses it` })
        continue
      }
      await lease.confirm()
      await payload.delete({
        collection,
        id,
        trash: true,
        depth: 0,
        overrideAccess: true,
        // What of the demo is live uses the rest of it, and goes with it.
        context: { breakLive: true },
      })
      await deleteRows(payload, [key])
      removed.push(what)
    }
    left.push(...(await clearNotice(payload)))
    return toRemoval(removed, left)
  } finally {
    await lease.release()
  }
}

/** Empties the demo's privacy notice, unless a call of somebody's own is live with a form to sign up. */
const clearNotice = async (payload: Payload): Promise<Removal['left']> => {
  try {
    const changed = await clearOrganisation(payload, { forms: true })
    return changed.map((field) => ({ what: `the organisation’s ${field}`, why: rewritten }))
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return [
      { what: 'the organisation’s privacy notice', why: 'a call of yours is live with a form to sign up' },
    ]
  }
}

const toRemoval = (removed: string[], left: Removal['left']): Removal => ({
  removed,
  left,
  sentence: [
    removed.length ? 'Removed of the demo campaign:' : 'There was nothing of the demo campaign to remove.',
    ...removed.map((what) => `  ${what}`),
    ...(left.length
      ? ['Left where it is:', ...left.map(({ what, why }) => `  ${what}, because ${why}`)]
      : []),
  ].join('\n'),
})

/** The demo's documents that are still there, in the order in which they go. */
const readMarked = async (payload: Payload, written: Written[]): Promise<Marked[]> => {
  const titles = new Map(written.map(({ self, title }) => [self as string, title]))
  const marks = await readRows<Mark>(payload, 'step:')
  return [...marks]
    .flatMap(([key, { collection, id }]) => {
      if (!collection || id === undefined) return []
      const reference = toReference(collection, id)
      const title = titles.get(reference)
      return title === undefined ? [] : [{ key, collection, id, title, reference }]
    })
    .sort((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection))
}

/** For each of the demo's documents that somebody's own content uses, at any remove: the title of what uses it. */
const findUses = (written: Written[], demo: Set<string>): Map<string, string> => {
  const uses = new Map<string, string>()
  let users = written.filter(({ self }) => !demo.has(self))
  while (users.length > 0) {
    const found = new Set<string>()
    for (const { title, names } of users) {
      for (const name of names) {
        if (!demo.has(name) || uses.has(name)) continue
        uses.set(name, title)
        found.add(name)
      }
    }
    users = written.filter(({ self }) => found.has(self))
  }
  return uses
}

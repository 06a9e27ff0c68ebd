import { randomUUID } from 'node:crypto'
import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { readSettings } from '../settings.js'
import { addRow } from './addRow.js'
import { compareCollection, compareGlobal, type Difference, type Found } from './compareRows.js'
import { keepRow } from './keepRow.js'
import { readOrphans } from './readOrphans.js'

/** What a comparison of the index with all documents came to. */
export type RebuiltReferences = {
  /** How many documents and globals were compared. */
  checked: number
  differences: Difference[]
  /** Whether the differences were repaired. */
  isRepaired: boolean
}

const repair = async (payload: Payload, { source, content }: Found): Promise<void> => {
  // Whoever saves it at this moment makes the row, and is right.
  if (content && (await addRow({ payload, source, content, token: randomUUID() }))) return
  await keepRow({ req: await createLocalReq({}, payload), source })
}

/**
 * Compares the index of references with all documents, page by page, reports where they differ, and repairs it. It may
 * run beside editors, and as often as one likes.
 *
 * @param fix Whether differences are repaired, not only told. @default true
 * @param pageSize How many documents are read at a time. @default 100
 *
 * @example
 * const { checked, differences } = await rebuildReferences({ payload, fix: false })
 */
export const rebuildReferences = async ({
  payload,
  fix = true,
  pageSize: size = 100,
}: {
  payload: Payload
  fix?: boolean
  pageSize?: number
}): Promise<RebuiltReferences> => {
  const { slug: index, collections, globals } = readSettings(payload)
  const differences: Difference[] = []
  let checked = 0
  const settle = async (found: Found[]) => {
    differences.push(...found.map(({ difference }) => difference))
    if (fix) for (const one of found) await repair(payload, one)
  }
  for (const slug of collections)
    for await (const page of compareCollection({ payload, slug, size })) {
      checked += page.checked
      await settle(page.found)
    }
  for (const slug of globals) {
    checked += 1
    await settle(await compareGlobal(payload, slug))
  }
  for await (const orphans of readOrphans({ payload, size })) {
    differences.push(...orphans.map(({ source }) => ({ source, kind: 'orphaned' as const })))
    if (fix && orphans.length > 0)
      await payload.db.deleteMany({
        collection: index as CollectionSlug,
        where: { source: { in: orphans.map(({ source }) => source) } },
      })
  }
  return { checked, differences, isRepaired: fix }
}

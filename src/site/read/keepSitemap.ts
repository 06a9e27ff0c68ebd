import type { Payload } from 'payload'
import { onContentEvent, readRevision } from 'payload-broadside'

type Kept = { text: string; until: number }
type Memory = { files: Map<string, Kept>; generation: number }

/** What goes past the hooks tells nobody, so no file is kept longer. */
const longestMs = 600_000
/** A file has about a megabyte. */
const most = 30

const memories = new WeakMap<Payload, Memory>()

const openMemory = (payload: Payload): Memory => {
  const memory: Memory = { files: new Map(), generation: 0 }
  onContentEvent(payload, () => {
    memory.generation += 1
    memory.files.clear()
  })
  memories.set(payload, memory)
  return memory
}

/** A file of the sitemap, made once until public content changes. `null` is not kept. */
export const keepSitemap = async (
  payload: Payload,
  name: string,
  make: () => Promise<string | null>,
): Promise<string | null> => {
  const memory = memories.get(payload) ?? openMemory(payload)
  // Learns of changes by other processes.
  await readRevision(payload)
  const { files, generation } = memory
  const known = files.get(name)
  if (known && Date.now() < known.until) return known.text
  const text = await make()
  // What was read before a change is not kept.
  if (text === null || memory.generation !== generation) return text
  files.delete(name)
  files.set(name, { text, until: Date.now() + longestMs })
  if (files.size > most) files.delete(files.keys().next().value!)
  return text
}

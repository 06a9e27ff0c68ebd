import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { toPointedId } from '../documents/ids.js'
import { message, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'
import { slugs } from '../slugs.js'
import { checkChapters } from './checkChapters.js'

const parts = ['url', 'type', 'length'] as const

/** The missing parts of an enclosure: URL, MIME type and length come together or not at all. */
const checkEnclosure = (enclosure: unknown): Fault[] => {
  const row = (enclosure ?? {}) as Record<string, unknown>
  const missing = parts.filter((part) => row[part] == null || row[part] === '')
  if (missing.length === parts.length) return []
  return missing.map((part) => ({
    path: `enclosure.${part}`,
    sentence: message('episodes:playersNeedTheAddressTheMime'),
  }))
}

const faults = {
  none: message('episodes:faultsNone'),
  gone: message('episodes:faultsGone'),
} satisfies Record<string, Sentence>

/** Whether an episode has neither a recording nor an external enclosure. */
export const checkAudio = async (req: PayloadRequest, episode: Record<string, unknown>): Promise<Fault[]> => {
  const recording = toPointedId(episode.recording) as number | string | null | undefined
  const elsewhere = (episode.enclosure as { url?: unknown } | null | undefined)?.url
  const isAudible = recording == null ? Boolean(elsewhere) : (await readRecording(req, recording)) !== null
  return isAudible ? [] : [{ path: 'recording', sentence: recording == null ? faults.none : faults.gone }]
}

/** An episode's contradictions: an incomplete enclosure and misordered chapters. */
export const checkEpisode = ({
  recording,
  enclosure,
  chapters,
  duration,
}: Record<string, unknown>): Fault[] => [
  ...(recording == null ? checkEnclosure(enclosure) : []),
  ...checkChapters({ chapters, duration }),
]

/** The audio of an episode: URL, MIME type, bytes and seconds. */
type Audio = { url: string; type: string; length: number; duration: number | null }

/** The audio of a recording; `null` if it has no file, is in the trash or is gone. */
export const readRecording = async (req: PayloadRequest, id: number | string): Promise<Audio | null> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: slugs.recordings as CollectionSlug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    // `find` changes these properties of its request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  const [found] = docs as { url?: string; mimeType?: string; filesize?: number; duration?: number | null }[]
  if (!found?.url || !found.mimeType || !found.filesize) return null
  return { url: found.url, type: found.mimeType, length: found.filesize, duration: found.duration ?? null }
}

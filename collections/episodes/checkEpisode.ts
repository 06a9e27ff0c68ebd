import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { toPointedId } from '../documents/ids.js'
import { message, type Sentence } from '../messages/messages.js'
import type { Fault } from '../messages/refuse.js'
import { slugs } from '../slugs.js'
import { checkChapters } from './checkChapters.js'

const parts = ['url', 'type', 'length'] as const

/** What is missing of an enclosure: its address, its MIME type and its length go together, or there are none. */
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

/** Whether an episode has no audio: neither a recording nor an enclosure elsewhere. */
export const checkAudio = async (req: PayloadRequest, episode: Record<string, unknown>): Promise<Fault[]> => {
  const recording = toPointedId(episode.recording) as number | string | null | undefined
  const elsewhere = (episode.enclosure as { url?: unknown } | null | undefined)?.url
  const isAudible = recording == null ? Boolean(elsewhere) : (await readRecording(req, recording)) !== null
  return isAudible ? [] : [{ path: 'recording', sentence: recording == null ? faults.none : faults.gone }]
}

/** Where an episode contradicts itself: what an enclosure lacks, and chapters out of order. */
export const checkEpisode = ({
  recording,
  enclosure,
  chapters,
  duration,
}: Record<string, unknown>): Fault[] => [
  ...(recording == null ? checkEnclosure(enclosure) : []),
  ...checkChapters({ chapters, duration }),
]

/** What an episode plays: where, of what MIME type, how many bytes, how many seconds. */
type Audio = { url: string; type: string; length: number; duration: number | null }

/** What a recording plays; `null` where it has no file, lies in the trash, or is gone. */
export const readRecording = async (req: PayloadRequest, id: number | string): Promise<Audio | null> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: slugs.recordings as CollectionSlug,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    // A find changes these of the request that it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  const [found] = docs as { url?: string; mimeType?: string; filesize?: number; duration?: number | null }[]
  if (!found?.url || !found.mimeType || !found.filesize) return null
  return { url: found.url, type: found.mimeType, length: found.filesize, duration: found.duration ?? null }
}

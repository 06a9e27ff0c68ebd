import type { CollectionBeforeValidateHook } from 'payload'
import { toPointedId } from '../../shared/ids.js'
import { readRecording } from '../operations/readRecording.js'

type Enclosure = { url?: unknown; type?: unknown; length?: unknown } | null | undefined

const nothing = { url: null, type: null, length: null }

const isSame = (one: Enclosure, other: Enclosure): boolean =>
  (['url', 'type', 'length'] as const).every((key) => (one?.[key] ?? null) === (other?.[key] ?? null))

/**
 * A recording fills an episode's enclosure and its duration, whatever a client sends beside it; one that is taken away
 * takes along what it filled. Of a recording that is gone the former values stay.
 */
export const fillEnclosure: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const recording = toPointedId(data.recording) as number | string | null | undefined
  if (recording == null) {
    const isTakenAway = before?.recording != null && isSame(data.enclosure as Enclosure, before.enclosure)
    if (!isTakenAway) return data
    const { duration } = data
    return {
      ...data,
      enclosure: nothing,
      duration: duration === before.duration ? null : (duration as unknown),
    }
  }
  const audio = await readRecording(req, recording)
  if (!audio) return { ...data, enclosure: before?.enclosure ?? nothing }
  const { duration, ...enclosure } = audio
  return { ...data, enclosure, duration }
}

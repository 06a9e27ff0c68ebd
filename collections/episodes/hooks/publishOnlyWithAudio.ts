import type { CollectionBeforeChangeHook } from 'payload'
import { readPublication } from '../../shared/drafts/notePublication.js'
import { refuse } from '../../shared/refuse.js'
import { toPointedId } from '../../shared/richText/toTextPointers.js'
import type { Sentence } from '../../shared/say.js'
import { readRecording } from '../operations/readRecording.js'

const faults = {
  none: {
    en: 'An episode is published with its audio. Choose a recording, or write where the audio lies elsewhere.',
    es: 'Un episodio se publica con su audio. Elige una grabación o escribe dónde está el audio en otro sitio.',
  },
  gone: {
    en: 'This recording is in the trash or was deleted, so there would be nothing to hear. Restore it, or choose another.',
    es: 'Esta grabación está en la papelera o se eliminó, así que no habría nada que oír. Restáurala o elige otra.',
  },
} satisfies Record<string, Sentence>

/** Nothing silent is published: an episode has a recording of ours, or an enclosure elsewhere. */
export const publishOnlyWithAudio: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const isRestoredAsDraft = req.context.isRestoringVersion && readPublication(req).asDraft
  // What goes to the trash is public no more.
  if (data._status !== 'published' || data.deletedAt || isRestoredAsDraft) return data
  const recording = toPointedId(data.recording) as number | string | null | undefined
  const elsewhere = (data.enclosure as { url?: unknown } | null | undefined)?.url
  const isAudible = recording == null ? Boolean(elsewhere) : (await readRecording(req, recording)) !== null
  if (isAudible) return data
  refuse({
    req,
    collection: collection.slug,
    id: operation === 'update' ? (originalDoc?.id as number | string) : undefined,
    faults: [{ path: 'recording', sentence: recording == null ? faults.none : faults.gone }],
  })
  return data
}

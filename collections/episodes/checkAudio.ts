import type { PayloadRequest } from 'payload'
import type { Fault } from '../shared/refuse.js'
import { toPointedId } from '../shared/ids.js'
import type { Sentence } from '../shared/say.js'
import { readRecording } from './operations/readRecording.js'

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

/** Whether an episode has no audio: neither a recording nor an enclosure elsewhere. */
export const checkAudio = async (req: PayloadRequest, episode: Record<string, unknown>): Promise<Fault[]> => {
  const recording = toPointedId(episode.recording) as number | string | null | undefined
  const elsewhere = (episode.enclosure as { url?: unknown } | null | undefined)?.url
  const isAudible = recording == null ? Boolean(elsewhere) : (await readRecording(req, recording)) !== null
  return isAudible ? [] : [{ path: 'recording', sentence: recording == null ? faults.none : faults.gone }]
}

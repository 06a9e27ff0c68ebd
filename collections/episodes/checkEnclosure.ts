import type { Fault } from '../shared/refuse.js'

const parts = ['url', 'type', 'length'] as const

/** What is missing of an enclosure: its address, its MIME type and its length go together, or there are none. */
export const checkEnclosure = (enclosure: unknown): Fault[] => {
  const row = (enclosure ?? {}) as Record<string, unknown>
  const missing = parts.filter((part) => row[part] == null || row[part] === '')
  if (missing.length === parts.length) return []
  return missing.map((part) => ({
    path: `enclosure.${part}`,
    sentence: {
      en: 'Players need the address, the MIME type and the length of the audio. Write this too, or take out the rest.',
      es: 'Los reproductores necesitan la dirección, el tipo MIME y el tamaño del audio. Escribe esto también o quita lo demás.',
    },
  }))
}

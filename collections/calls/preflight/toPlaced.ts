import type { Finding } from './finding.js'
import type { Publishing } from './publishing.js'
import { toPlace } from './toPlace.js'

const toBegun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A finding with its place, which its sentence, handed in with a small letter, goes on from. Pure. */
export const toPlaced = (
  publishing: Publishing,
  { sentence: { en, es }, weight = 'refuses', ...found }: Omit<Finding, 'step' | 'weight'> & Partial<Finding>,
): Finding => {
  const place = toPlace(publishing, found.path)
  return {
    ...found,
    ...(place?.step && { step: place.step }),
    sentence: place
      ? { en: `${place.words.en}: ${en}`, es: `${place.words.es}: ${es}` }
      : { en: toBegun(en), es: toBegun(es) },
    weight,
  }
}

import type { Fault } from '../../shared/refuse.js'
import type { Finding } from './finding.js'

/** What refuses, one fault a field: the panel says one sentence at each. Pure. */
export const toFaults = (findings: Finding[]): Fault[] => {
  const faults = new Map<string, Fault>()
  for (const { path, atField, weight, ...finding } of findings) {
    if (weight !== 'refuses') continue
    const sentence = atField ?? finding.sentence
    const before = faults.get(path)?.sentence
    faults.set(path, {
      path,
      sentence: before ? { en: `${before.en} ${sentence.en}`, es: `${before.es} ${sentence.es}` } : sentence,
    })
  }
  return [...faults.values()]
}

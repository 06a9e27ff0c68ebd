import type { Fault } from '../../shared/refuse.js'
import type { Sentence } from '../../shared/say.js'
import type { Finding } from './finding.js'

const join = (before: Sentence | undefined, { en, es }: Sentence): Sentence =>
  before ? { en: `${before.en} ${en}`, es: `${before.es} ${es}` } : { en, es }

/** What refuses, one fault a field: the panel says one sentence at each. Pure. */
export const toFaults = (findings: Finding[]): Fault[] => {
  const faults = new Map<string, Fault>()
  for (const { path, atField, weight, sentence } of findings) {
    if (weight !== 'refuses') continue
    const before = faults.get(path)
    const isTold = Boolean(atField ?? before?.apart)
    faults.set(path, {
      path,
      sentence: join(before?.sentence, atField ?? sentence),
      ...(isTold && { apart: join(before?.apart ?? before?.sentence, sentence) }),
    })
  }
  return [...faults.values()]
}

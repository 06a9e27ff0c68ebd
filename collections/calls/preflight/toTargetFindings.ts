import type { PlacedPointer } from '../../references/pointers.js'
import { walkFields } from '../../shared/fieldTree.js'
import type { Sentence } from '../../shared/say.js'
import { readTargetState, type Targets, toTargetKey } from '../../shared/readTargets.js'
import { slugs } from '../../slugs.js'
import { readCallState } from '../readCallState.js'
import type { Finding } from './finding.js'
import { nouns } from './nouns.js'
import { type Publishing, toNamedLanguages } from './publishing.js'
import { toPlaced } from './toPlaced.js'
import { toClosedSentence, toTargetSentence, toUnofferedSentence, type Way } from './toTargetSentence.js'

type Row = Record<string, unknown>

/** The field of each collection by which its documents are called. */
export type Titles = Record<string, string>

type Known = { targets: Targets; titles: Titles; now: Date }

type Fault = { sentence: Sentence; languages?: string[] }

/** How the pointers of a call stand in it, by their path: in a step or a field, in a list of either, in a text. */
const toWays = ({ call, fields }: Publishing): ((path: string) => Way) => {
  const lists = new Set<string>()
  const texts = new Set<string>()
  for (const { field, path } of walkFields({ fields, row: call })) {
    if ('hasMany' in field && field.hasMany) lists.add(path)
    if (field.type === 'richText') texts.add(path)
  }
  return (path) => {
    if (texts.has(path)) return 'text'
    const [name, , , ...deeper] = path.split('.')
    if (lists.has(path) || (name === 'actions' && deeper.length > 0)) return 'list'
    return name === 'actions' ? 'step' : 'field'
  }
}

const toTitle = (value: unknown, locale: string): string | null => {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value !== 'object' || value === null) return null
  const texts = value as Row
  return [texts[locale], ...Object.values(texts)].map((text) => toTitle(text, locale)).find(Boolean) ?? null
}

const toCallFault = (
  { call, locale, named }: Publishing,
  { target, now }: { target: Row; now: Date },
): Fault | null => {
  const noun = nouns[slugs.calls]!
  const title = toTitle(target.title, locale)
  if (readCallState(target, now) === 'closed') return { sentence: toClosedSentence(noun, title) }
  const offered = toNamedLanguages(target)
  const lacking = toNamedLanguages(call).filter((language) => !offered.includes(language))
  return lacking.length > 0
    ? { sentence: toUnofferedSentence(noun, title, lacking.map(named)), languages: lacking }
    : null
}

const toEpisodeFault = (
  { locale }: Publishing,
  { target, known: { targets, titles } }: { target: Row; known: Known },
): Fault | null => {
  const collection = slugs.podcasts
  const podcast = targets.get(toTargetKey({ collection, id: target.podcast }))
  const state = readTargetState(podcast)
  if (state === 'there') return null
  return {
    sentence: toTargetSentence({
      noun: nouns[collection]!,
      title: toTitle(podcast?.[titles[collection]!], locale),
      state,
      way: 'step',
      of: { noun: nouns[slugs.episodes]!, title: toTitle(target[titles[slugs.episodes]!], locale) },
    }),
  }
}

const toPointerFault = (
  publishing: Publishing,
  { pointer, way, known }: { pointer: PlacedPointer; way: Way; known: Known },
): Fault | null => {
  const { collection } = pointer
  const noun = nouns[collection]
  if (!noun) return null
  const target = known.targets.get(toTargetKey(pointer))
  const state = readTargetState(target)
  if (state !== 'there') {
    const title = toTitle(target?.[known.titles[collection]!], publishing.locale)
    return { sentence: toTargetSentence({ noun, title, state, way }) }
  }
  if (collection === slugs.episodes) return toEpisodeFault(publishing, { target: target!, known })
  // Elsewhere a call that is closed tells how it ended, and in which languages it can.
  return collection === slugs.calls && way === 'step'
    ? toCallFault(publishing, { target: target!, now: known.now })
    : null
}

/**
 * What is wrong with all that a call points to, as the content API would leave it out: a way to act that leads nowhere
 * refuses, and so does a slogan; what the call can go on without is only said. Pure.
 */
export const toTargetFindings = (
  publishing: Publishing,
  { pointers, ...known }: Known & { pointers: PlacedPointer[] },
): Finding[] => {
  const toWay = toWays(publishing)
  return pointers.flatMap((pointer) => {
    const { path } = pointer
    const way = toWay(path)
    const fault = toPointerFault(publishing, { pointer, way, known })
    const weight = way === 'text' || way === 'field' ? 'warns' : 'refuses'
    return fault ? [toPlaced(publishing, { path, weight, ...fault })] : []
  })
}

import { readCallState } from '../../../collections/calls/readCallState.js'
import { walkFields } from '../../../collections/documents/fieldTree.js'
import {
  readTargetState,
  type Targets,
  type TargetState,
  toTargetKey,
} from '../../../collections/documents/readTargets.js'
import { message, type Sentence } from '../../../collections/messages/messages.js'
import type { PlacedPointer } from '../../../collections/references/pointers.js'
import { slugs } from '../../../collections/slugs.js'
import { toPlaced } from './places.js'
import { type Finding, type Publishing, toNamedLanguages } from './publishing.js'

/** Collections a call can reference, directly or through another document. */
const nouns = {
  [slugs.articles]: 'Articles',
  [slugs.books]: 'Books',
  [slugs.branches]: 'Branches',
  [slugs.calls]: 'Calls',
  [slugs.consents]: 'Consents',
  [slugs.episodes]: 'Episodes',
  [slugs.media]: 'Media',
  [slugs.podcasts]: 'Podcasts',
  [slugs.slogans]: 'Slogans',
} as const

/** A collection as messages name it: `preflight:theBooks`, `preflight:genderBooks`. */
export type Noun = (typeof nouns)[keyof typeof nouns]

/** Where a broken reference is, which decides the remedy. */
export type Way = 'field' | 'list' | 'step' | 'text'

const otherwise = {
  step: 'preflight:orStep',
  list: 'preflight:orList',
  text: 'preflight:orText',
  field: 'preflight:orField',
} as const

const toNamed = (noun: Noun, title: string | null): Sentence => {
  const named = message(`preflight:the${noun}`)
  return title ? message('preflight:titled', { noun: named, title }) : named
}

const toOwned = (named: Sentence, episode: string | null): Sentence =>
  episode === null
    ? message('preflight:ofUntitledEpisode', { named })
    : message('preflight:ofEpisode', { named, title: episode })

/** The message for a broken reference, with the remedy: “the episode “Night” is not published. …”. Pure. */
export const toTargetSentence = ({
  noun,
  title,
  state,
  way,
  episode,
}: {
  noun: Noun
  /** Null if unknown. */
  title: string | null
  state: Exclude<TargetState, 'there'>
  way: Way
  /** The title of the episode it belongs to, if the call references that episode; null if unknown. */
  episode?: string | null
}): Sentence => {
  // Needed by languages with grammatical gender.
  const gender = message(`preflight:gender${noun}`)
  const named = toNamed(noun, title)
  const isAdmins = noun === 'Consents' && state === 'trashed'
  return message(
    // Outside of steps, the call works without it.
    way === 'text' || way === 'field' ? 'preflight:isLeftOut' : 'preflight:leadsNowhere',
    {
      named: episode === undefined ? named : toOwned(named, episode),
      is: message(`preflight:${state}Is`, { gender }),
      remedy: message(isAdmins ? 'preflight:trashedRemedyOfAdmins' : `preflight:${state}Remedy`, { gender }),
      // For a deleted document, "choose another" is already the remedy.
      otherwise: message(way === 'field' && state === 'missing' ? 'preflight:orNone' : otherwise[way], {
        gender,
      }),
    },
  )
}

/** Message for a step that leads to a closed call. */
export const toClosedSentence = (title: string | null): Sentence =>
  message('preflight:isClosed', { named: toNamed('Calls', title) })

/** Message for a linked call that is not offered in some languages, given by their own names. */
export const toUnofferedSentence = (title: string | null, languages: string[]): Sentence =>
  message('preflight:isNotOffered', { named: toNamed('Calls', title), languages })

type Row = Record<string, unknown>

/** The title field of each collection. */
export type Titles = Record<string, string>

type Known = { targets: Targets; titles: Titles; now: Date }

type Fault = { sentence: Sentence; languages?: string[] }

/** Classifies a reference by its path: in a step, a field, a list or a text. */
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
  const title = toTitle(target.title, locale)
  if (readCallState(target, now) === 'closed') return { sentence: toClosedSentence(title) }
  const offered = toNamedLanguages(target)
  const lacking = toNamedLanguages(call).filter((language) => !offered.includes(language))
  return lacking.length > 0
    ? { sentence: toUnofferedSentence(title, lacking.map(named)), languages: lacking }
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
      noun: 'Podcasts',
      title: toTitle(podcast?.[titles[collection]!], locale),
      state,
      way: 'step',
      episode: toTitle(target[titles[slugs.episodes]!], locale),
    }),
  }
}

const toPointerFault = (
  publishing: Publishing,
  { pointer, way, known }: { pointer: PlacedPointer; way: Way; known: Known },
): Fault | null => {
  const { collection } = pointer
  const noun = nouns[collection as keyof typeof nouns] as Noun | undefined
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
 * Findings for all references the content API would omit. A broken way to act or slogan blocks publishing; others are
 * warnings. Pure.
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

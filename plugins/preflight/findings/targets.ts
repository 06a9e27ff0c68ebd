import { readCallState } from '../../../collections/calls/readCallState.js'
import { walkFields } from '../../../collections/documents/fieldTree.js'
import {
  readTargetState,
  type Targets,
  type TargetState,
  toTargetKey,
} from '../../../collections/documents/readTargets.js'
import type { Sentence } from '../../../collections/messages/say.js'
import type { PlacedPointer } from '../../../collections/references/pointers.js'
import { slugs } from '../../../collections/slugs.js'
import { toPlaced } from './places.js'
import { type Finding, type Publishing, toNamedLanguages } from './publishing.js'

/** How one of a noun is spoken of. */
export type Noun = {
  en: string
  es: string
  /** Its grammatical gender in Spanish. @default masculine */
  isFeminine?: boolean
  /** Whether admins alone may restore it. */
  isAdmins?: boolean
}

/** What a call can point to, and what that can point to in its turn. */
export const nouns: Record<string, Noun> = {
  [slugs.articles]: { en: 'article', es: 'artículo' },
  [slugs.books]: { en: 'book', es: 'libro' },
  [slugs.branches]: { en: 'branch', es: 'sede', isFeminine: true },
  [slugs.calls]: { en: 'call', es: 'llamamiento' },
  [slugs.consents]: { en: 'consent', es: 'consentimiento', isAdmins: true },
  [slugs.episodes]: { en: 'episode', es: 'episodio' },
  [slugs.media]: { en: 'image', es: 'imagen', isFeminine: true },
  [slugs.podcasts]: { en: 'podcast', es: 'podcast' },
  [slugs.slogans]: { en: 'slogan', es: 'consigna', isFeminine: true },
}

/** A noun with its articles and endings, as sentences need it. */
export const toForms = ({ isFeminine }: Noun) =>
  isFeminine
    ? { the: 'la', it: 'la', other: 'otra', ending: 'a', a: 'una' }
    : { the: 'el', it: 'lo', other: 'otro', ending: 'o', a: 'un' }

/** What can be done about a pointer that leads nowhere, by where it stands. */
export type Way = 'field' | 'list' | 'step' | 'text'

const toTaking = (way: Way, { it, other }: ReturnType<typeof toForms>): Sentence =>
  ({
    step: { en: 'take the step out', es: 'quita el paso' },
    list: { en: 'take it out', es: `quíta${it}` },
    text: { en: 'take it out of the text', es: `quíta${it} del texto` },
    field: { en: 'choose another', es: `elige ${other}` },
  })[way]

const toFault = (noun: Noun, state: Exclude<TargetState, 'there'>): { is: Sentence; remedy: Sentence } => {
  const { it, ending, other } = toForms(noun)
  return {
    missing: {
      is: { en: 'was deleted', es: 'ya no existe' },
      remedy: { en: 'Choose another', es: `Elige ${other}` },
    },
    trashed: {
      is: { en: 'is in the trash', es: 'está en la papelera' },
      remedy: noun.isAdmins
        ? {
            en: 'Ask an admin to restore it',
            es: `Pide a una persona administradora que ${it} restaure`,
          }
        : { en: 'Restore it', es: `Restáura${it}` },
    },
    unpublished: {
      is: { en: 'is not published', es: `no está publicad${ending}` },
      remedy: { en: 'Publish it', es: `Publíca${it}` },
    },
  }[state]
}

const toNamed = (noun: Noun, title: string | null): Sentence => {
  const { the } = toForms(noun)
  return title
    ? { en: `the ${noun.en} “${title}”`, es: `${the} ${noun.es} «${title}»` }
    : { en: `the ${noun.en}`, es: `${the} ${noun.es}` }
}

/** What is wrong with something that is pointed to, and what to do: “the episode “Night” is not published. …”. Pure. */
export const toTargetSentence = ({
  noun,
  title,
  state,
  way,
  of,
}: {
  noun: Noun
  /** Null where nobody knows it any more. */
  title: string | null
  state: Exclude<TargetState, 'there'>
  way: Way
  /** What it belongs to, where the call points to that. */
  of?: { noun: Noun; title: string | null }
}): Sentence => {
  const { is, remedy } = toFault(noun, state)
  const named = toNamed(noun, title)
  const owner = of && toNamed(of.noun, of.title)
  const taking = toTaking(way, toForms(noun))
  // Of what was deleted, another is chosen anyway.
  const { en, es } =
    way === 'field' && state === 'missing' ? { en: 'choose none', es: 'deja el campo vacío' } : taking
  // Outside of what people are asked to do, the call goes on without it.
  const [so, pues] = way === 'text' || way === 'field' ? [' and is left out', ' y no se muestra'] : ['', '']
  return {
    en: `${named.en}${owner ? ` of ${owner.en}` : ''} ${is.en}${so}. ${remedy.en}, or ${en}.`,
    es: `${named.es}${owner ? ` de ${owner.es}` : ''} ${is.es}${pues}. ${remedy.es} o ${es}.`.replace(
      ' de el ',
      ' del ',
    ),
  }
}

/** A call to go on with that takes part in nothing any more. */
export const toClosedSentence = (noun: Noun, title: string | null): Sentence => {
  const named = toNamed(noun, title)
  return {
    en: `${named.en} is closed. Choose one that goes on, or take the step out.`,
    es: `${named.es} ya está cerrado. Elige uno que siga abierto o quita el paso.`,
  }
}

/** A call to go on with that is not there in some languages, each in words of its own. */
export const toUnofferedSentence = (noun: Noun, title: string | null, languages: string[]): Sentence => {
  const named = toNamed(noun, title)
  const [en, es] = [languages.join(' and '), languages.join(' y ')]
  return {
    en: `${named.en} is not offered in ${en}. Offer it in ${en}, take the step out, or take ${en} out of Languages.`,
    es: `${named.es} no se ofrece en ${es}. Ofrécelo en ${es}, quita el paso o quita ${es} de Idiomas.`,
  }
}

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

import { toRows } from '../../../collections/documents/fieldTree.js'
import { readTargetState, type Targets, toTargetKey } from '../../../collections/documents/readTargets.js'
import { message, type Sentence } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { readKindRules } from '../../actions/needs.js'
import { toGaps, toGapSentence } from './gaps.js'
import { isUnchangedSinceLive } from './isUnchangedSinceLive.js'
import { toPlace, toPlaced } from './places.js'
import {
  type Finding,
  type PublicPointer,
  type Publishing,
  toNamedLanguages,
  toPublicPointers,
} from './publishing.js'
import { toContradictions, toRuleFindings } from './rules.js'
import { type Titles, toTargetFindings } from './targets.js'
import { type SignupGround, toSignUpFindings } from './toSignUpFindings.js'

/** A referenced text in all languages: a slogan or a consent. */
export type Texts = { text?: Record<string, string | null> | null }

/** The message for a missing text. */
export type Lacking = 'preflight:consentLacksWording' | 'preflight:sloganLacksText'

/** The languages in which some texts are missing, with the remedy. `named` returns a language's own name. */
export const toTextLacks = ({
  texts,
  lacking,
  languages,
  named,
}: {
  /** Of those that are there. */
  texts: Texts[]
  lacking: Lacking
  languages: string[]
  named: (language: string) => string
}): { language: string; sentence: Sentence }[] =>
  languages.flatMap((language) => {
    const without = texts
      .filter(({ text }) => !text?.[language]?.trim())
      .map(({ text }) => Object.values(text ?? {}).find(Boolean) ?? '')
    const quoted = without.map((text) => message('preflight:quoted', { text }))
    return without.length > 0
      ? [{ language, sentence: message(lacking, { language: named(language), quoted }) }]
      : []
  })

/** Everything the pre-flight needs besides the call. */
export type Surroundings = {
  /** Documents it references, and their own references. */
  targets: Targets
  titles: Titles
  /** Kinds of stored steps that are no longer registered. @default none */
  lostKinds?: string[]
  /** Whether any branch is published. */
  hasBranches: boolean
  /** What a signup form needs; unset where the call has none. */
  signupGround?: SignupGround
  now: Date
}

const toGapFindings = (publishing: Publishing): Finding[] =>
  toGaps(publishing).map(({ path, what, languages }) => {
    const place = toPlace(publishing, path)
    return {
      path,
      ...(place?.step && { step: place.step }),
      ...(languages && { languages }),
      sentence: toGapSentence({ what, languages }, { ...publishing, place: place?.words }),
      weight: 'refuses',
    }
  })

const textsOf: Record<string, { field: string; lacking: Lacking }> = {
  [slugs.slogans]: { field: 'text', lacking: 'preflight:sloganLacksText' },
  // A wording never falls back to another language: people agree to what they have read.
  [slugs.consents]: { field: 'wording', lacking: 'preflight:consentLacksWording' },
}

/** Findings for slogans and consents with missing translations, grouped by field. */
const toTextFindings = (
  publishing: Publishing,
  { pointers, targets }: { pointers: PublicPointer[]; targets: Targets },
): Finding[] => {
  const groups = new Map<string, PublicPointer[]>()
  for (const pointer of pointers) {
    if (!textsOf[pointer.collection]) continue
    // Consents of one list are reported together: `actions.0.consents`.
    const key = [...pointer.path.split('.').slice(0, 3), pointer.language ?? ''].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), pointer])
  }
  return [...groups.values()].flatMap((group) => {
    const { collection, path, language } = group[0]!
    const { field, lacking } = textsOf[collection]!
    const texts = group
      .map((pointer) => targets.get(toTargetKey(pointer)))
      .filter((target) => readTargetState(target) === 'there')
      .map((target) => ({ text: target?.[field] as Texts['text'] }))
    const languages = language ? [language] : toNamedLanguages(publishing.call)
    return toTextLacks({ texts, lacking, languages, named: publishing.named }).map((lack) =>
      toPlaced(publishing, {
        path: path.split('.').slice(0, 3).join('.'),
        languages: [lack.language],
        sentence: lack.sentence,
      }),
    )
  })
}

const noBranches: Sentence = message('preflight:noBranches')

/** The ways to act that list all branches, at the field that would pin one. */
export const toFinderPaths = ({ call: { actions }, fields }: Publishing): string[] =>
  toRows(actions).flatMap((block, index) => {
    const { allBranchesUnless: pin } = readKindRules(fields, block.blockType)
    return pin && block[pin] == null ? [`actions.${index}.${pin}`] : []
  })

const toLostFindings = (kinds: string[]): Finding[] =>
  kinds.length === 0
    ? []
    : [
        {
          path: 'actions',
          sentence: message('preflight:stepsThatAreStoredAreNot', { kinds: kinds.join(', ') }),
          weight: 'warns',
        },
      ]

const toFieldOrder = (publishing: Publishing) => {
  const names = publishing.fields.map(({ name }) => name)
  return ({ path }: Finding): [number, number] => {
    const [name = '', index = '0'] = path.split('.')
    return [names.indexOf(name), Number(index)]
  }
}

/**
 * All problems of a call about to be published, in field order. Problems that are already live unchanged don't block
 * publishing. Pure.
 */
export const toFindings = (
  publishing: Publishing,
  { hasBranches, lostKinds = [], signupGround, ...known }: Surroundings,
): Finding[] => {
  const pointers = toPublicPointers(publishing)
  const order = toFieldOrder(publishing)
  return [
    ...toGapFindings(publishing),
    ...toTargetFindings(publishing, { pointers, ...known }),
    ...toTextFindings(publishing, { pointers, targets: known.targets }),
    ...toSignUpFindings(publishing, signupGround),
    ...toRuleFindings(publishing),
    ...toContradictions(publishing),
    ...toLostFindings(lostKinds),
    ...(hasBranches
      ? []
      : toFinderPaths(publishing).map((path) => toPlaced(publishing, { path, sentence: noBranches }))),
  ]
    .map((finding): Finding =>
      isUnchangedSinceLive(publishing, finding) ? { ...finding, weight: 'warns' } : finding,
    )
    .sort((one, other) => {
      const [[field, row], [otherField, otherRow]] = [order(one), order(other)]
      return field - otherField || row - otherRow
    })
}

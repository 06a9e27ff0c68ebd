import { type Rule, signUpOnce, slogansOnce, toBlocks } from '../../../collections/calls/rules.js'
import { type Ruled, toRuled } from '../../../collections/fields/publishRule.js'
import { begin, message, type Sentence, toSentence } from '../../../collections/messages/messages.js'
import { toPlace } from './places.js'
import { type Finding, type Publishing, toNamedLanguages } from './publishing.js'

/** Whether both are instants and the second is not after the first. */
export const isInReverse = (first: unknown, second: unknown): boolean =>
  typeof first === 'string' &&
  typeof second === 'string' &&
  new Date(second).getTime() <= new Date(first).getTime()

/** A call closes after it opens. */
export const closesAfterOpening: Rule = ({ opensAt, closesAt }) =>
  isInReverse(opensAt, closesAt)
    ? [
        {
          path: 'closesAt',
          sentence: message('preflight:thisCallWouldCloseBeforeIt'),
        },
      ]
    : []

/** An event ends after it starts. */
export const endsAfterStart: Rule = (call) =>
  toBlocks(call)
    .filter(({ block }) => isInReverse(block.startsAt, block.endsAt))
    .map(({ path }) => ({
      path: `${path}.endsAt`,
      sentence: message('preflight:thisWouldEndBeforeItStarts'),
    }))

/** A call leads to other calls, never to itself. */
export const noSelfReference: Rule = (call, { id }) => {
  if (id === undefined) return []
  const isItself = (related: unknown) => related != null && String(related) === String(id)
  return [
    { path: 'next', related: call.next },
    ...toBlocks(call).map(({ block, path }) => ({ path: `${path}.call`, related: block.call })),
  ]
    .filter(({ related }) => isItself(related))
    .map(({ path }) => ({
      path,
      sentence: message('preflight:thisLeadsBackToTheCall'),
    }))
}

type Row = Record<string, unknown>

const rules: Rule[] = [slogansOnce, closesAfterOpening, endsAfterStart, noSelfReference, signUpOnce]

const toBegun = (place: Sentence, sentence: Sentence): Sentence =>
  message('preflight:placed', { place, sentence: begin('small', sentence) })

/** Findings for self-contradictory calls. Pure. */
export const toContradictions = (publishing: Publishing): Finding[] =>
  rules.flatMap((rule) =>
    rule(publishing.call, { id: publishing.id, locales: [] }).map(({ path, sentence }): Finding => {
      const place = toPlace(publishing, path)
      return {
        path,
        ...(place?.step && { step: place.step }),
        sentence: place ? toBegun(place.words, sentence) : sentence,
        atField: sentence,
        weight: 'refuses',
      }
    }),
  )

/** In each language that the call names, or once for all. */
const toValues = ({ field, row, stored }: Ruled, { call, locale }: Publishing) => {
  const languages = field.localized ? toNamedLanguages(call) : [undefined]
  return languages.map((language) => ({
    language,
    value:
      language === undefined || language === locale
        ? row[field.name]
        : (stored?.[field.name] as Row | null | undefined)?.[language],
  }))
}

/** Findings for invalid field values, such as a text that is too long or an incomplete address. Pure. */
export const toRuleFindings = (publishing: Publishing): Finding[] =>
  toRuled(publishing.fields, { row: publishing.call, stored: publishing.stored }).flatMap((ruled) =>
    toValues(ruled, publishing).flatMap(({ language, value }): Finding[] => {
      const fault = ruled.rule(value)
      if (!fault) return []
      const { path, field } = ruled
      const place = toPlace(publishing, path)
      const called = toSentence('label' in field && field.label, field.name)
      const isElsewhere = language !== undefined && language !== publishing.locale
      const label = isElsewhere
        ? message('preflight:inLanguage', { field: called, language: publishing.named(language) })
        : called
      const begun =
        place && path.includes('.')
          ? message('preflight:placedField', { place: place.words, field: label })
          : label
      return [
        {
          path,
          ...(place?.step && { step: place.step }),
          ...(language !== undefined && { languages: [language] }),
          sentence: toBegun(begun, fault),
          ...(!isElsewhere && { atField: fault }),
          weight: 'refuses',
        },
      ]
    }),
  )

import { type Rule, signUpOnce, slogansOnce, toBlocks } from '../../../collections/calls/rules.js'
import { type Ruled, toRuled } from '../../../collections/fields/publishRule.js'
import type { Sentence } from '../../../collections/messages/say.js'
import { toPlace, toSentence } from './places.js'
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
          sentence: {
            en: 'This call would close before it opens. Choose a later closing, or an earlier opening.',
            es: 'Este llamamiento cerraría antes de abrir. Elige un cierre posterior o una apertura anterior.',
          },
        },
      ]
    : []

/** What people come to ends after it starts. */
export const endsAfterStart: Rule = (call) =>
  toBlocks(call)
    .filter(({ block }) => isInReverse(block.startsAt, block.endsAt))
    .map(({ path }) => ({
      path: `${path}.endsAt`,
      sentence: {
        en: 'This would end before it starts. Choose a later end, or an earlier start.',
        es: 'Esto terminaría antes de empezar. Elige un final posterior o un comienzo anterior.',
      },
    }))

/** A call leads to other calls, never to itself. */
export const leadsElsewhere: Rule = (call, { id }) => {
  if (id === undefined) return []
  const isItself = (related: unknown) => related != null && String(related) === String(id)
  return [
    { path: 'next', related: call.next },
    ...toBlocks(call).map(({ block, path }) => ({ path: `${path}.call`, related: block.call })),
  ]
    .filter(({ related }) => isItself(related))
    .map(({ path }) => ({
      path,
      sentence: {
        en: 'This leads back to the call itself. Choose another call.',
        es: 'Esto lleva de vuelta al mismo llamamiento. Elige otro.',
      },
    }))
}

type Row = Record<string, unknown>

const rules: Rule[] = [slogansOnce, closesAfterOpening, endsAfterStart, leadsElsewhere, signUpOnce]

const toBegun = (begun: Sentence, { en, es }: Sentence): Sentence => ({
  en: `${begun.en}: ${en.charAt(0).toLowerCase()}${en.slice(1)}`,
  es: `${begun.es}: ${es.charAt(0).toLowerCase()}${es.slice(1)}`,
})

/** Where a call contradicts itself. Pure. */
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

/** What stands in a call's fields and can't be public: too long a text, half an address. Pure. */
export const toRuleFindings = (publishing: Publishing): Finding[] =>
  toRuled(publishing.fields, { row: publishing.call, stored: publishing.stored }).flatMap((ruled) =>
    toValues(ruled, publishing).flatMap(({ language, value }): Finding[] => {
      const fault = ruled.rule(value)
      if (!fault) return []
      const { path, field } = ruled
      const place = toPlace(publishing, path)
      const label = toSentence('label' in field ? field.label : undefined, field.name)
      const inLanguage =
        language === undefined || language === publishing.locale ? '' : ` (${publishing.named(language)})`
      const begun = (key: keyof Sentence): string =>
        `${place && path.includes('.') ? `${place.words[key]}, ` : ''}${label[key]}${inLanguage}`
      return [
        {
          path,
          ...(place?.step && { step: place.step }),
          ...(language !== undefined && { languages: [language] }),
          sentence: toBegun({ en: begun('en'), es: begun('es') }, fault),
          ...(!inLanguage && { atField: fault }),
          weight: 'refuses',
        },
      ]
    }),
  )

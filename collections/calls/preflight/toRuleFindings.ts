import { type Ruled, toRuled } from '../../shared/fields/publishRule.js'
import type { Sentence } from '../../shared/say.js'
import { closesAfterOpening, endsAfterStart } from '../rules/inOrder.js'
import { leadsElsewhere } from '../rules/leadsElsewhere.js'
import type { Rule } from '../rules/rule.js'
import { signUpOnce } from '../rules/signUpOnce.js'
import { slogansOnce } from '../rules/slogansOnce.js'
import type { Finding } from './finding.js'
import { type Publishing, toNamedLanguages } from './publishing.js'
import { toPlace, toSentence } from './toPlace.js'

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

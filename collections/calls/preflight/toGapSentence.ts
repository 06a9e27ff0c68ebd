import type { Sentence } from '../../shared/say.js'
import type { Gap } from '../toGaps.js'

type Asked = {
  /** Where the gap is, as a sentence begins; unset for a field of the call itself. */
  place?: Sentence
  /** The language that is being written. */
  locale: string
  named: (language: string) => string
}

const toMissing = (place: Sentence | undefined, what: Sentence, where?: Sentence): Sentence => {
  const [en, es] = where ? [` in ${where.en}`, ` en ${where.es}`] : ['', '']
  return place
    ? { en: `${place.en}: needs ${what.en}${en}.`, es: `${place.es}: falta ${what.es}${es}.` }
    : { en: `Missing${en}: ${what.en}.`, es: `Falta${es}: ${what.es}.` }
}

/** A gap in words: what is missing, and how to fill it from where the editor stands. */
export const toGapSentence = (
  { what, languages = [] }: Omit<Gap, 'path'>,
  { place, locale, named }: Asked,
): Sentence => {
  const others = languages.filter((language) => language !== locale).map(named)
  const isHere = languages.length === 0 || languages.includes(locale)
  const where = { en: others.join(' and '), es: others.join(' y ') }
  const here = toMissing(place, what)
  const there = toMissing(isHere ? undefined : place, what, where)
  const sentences: Sentence[] = [
    ...(isHere
      ? [
          {
            en: `${here.en} Fill it in before publishing.`,
            es: `${here.es} Complétalo antes de publicar.`,
          },
        ]
      : []),
    ...(others.length > 0
      ? [
          {
            en: `${there.en} Switch the language above and fill it in, or take ${where.en} out of Languages.`,
            es: `${there.es} Cambia el idioma arriba y complétalo, o quita ${where.es} de Idiomas.`,
          },
        ]
      : []),
  ]
  return {
    en: sentences.map(({ en }) => en).join(' '),
    es: sentences.map(({ es }) => es).join(' '),
  }
}

import type { Fault } from '../shared/refuse.js'
import type { Gap } from './toGaps.js'

/** A gap in words: what is missing, and how to fill it from where the editor stands. */
export const toGapFault = (
  { path, what, languages = [] }: Gap,
  { locale, named }: { locale: string; named: (language: string) => string },
): Fault => {
  const others = languages.filter((language) => language !== locale).map(named)
  const here = languages.length === 0 || languages.includes(locale)
  const [en, es] = [others.join(' and '), others.join(' y ')]
  const sentences = [
    here && {
      en: `Missing: ${what.en}. Fill it in before publishing.`,
      es: `Falta: ${what.es}. Complétalo antes de publicar.`,
    },
    others.length > 0 && {
      en: `Missing in ${en}: ${what.en}. Switch the language above and fill it in, or take ${en} out of Languages.`,
      es: `Falta en ${es}: ${what.es}. Cambia el idioma arriba y complétalo, o quita ${es} de Idiomas.`,
    },
  ].filter((sentence) => sentence !== false)
  return {
    path,
    sentence: {
      en: sentences.map((sentence) => sentence.en).join(' '),
      es: sentences.map((sentence) => sentence.es).join(' '),
    },
  }
}

import type { Rule } from './rule.js'

/** A call is offered in languages that its site speaks, each named once. */
export const knownLanguages: Rule = ({ languages }, { locales }) => {
  if (!Array.isArray(languages)) return []
  const unknown = languages.filter((language) => !locales.includes(language as string))
  if (unknown.length > 0) {
    const known = locales.join(', ')
    return [
      {
        path: 'languages',
        sentence: {
          en: `There is no content in “${unknown.join(', ')}” here. Choose among: ${known}.`,
          es: `Aquí no hay contenido en «${unknown.join(', ')}». Elige entre: ${known}.`,
        },
      },
    ]
  }
  return new Set(languages).size < languages.length
    ? [
        {
          path: 'languages',
          sentence: {
            en: 'A language is named twice. Take one of the two out.',
            es: 'Un idioma aparece dos veces. Quita uno de los dos.',
          },
        },
      ]
    : []
}

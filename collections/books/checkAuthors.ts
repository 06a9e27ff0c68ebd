import type { Sentence } from '../shared/say.js'

const maxAuthors = 48
const maxLength = 120

/** What is wrong with a book's authors, and what to do; `null` for a list of one or more. */
export const checkAuthors = (authors: unknown): Sentence | null => {
  if (!Array.isArray(authors) || authors.length === 0)
    return {
      en: 'Name at least one author. For a book without one, name who edited it.',
      es: 'Pon al menos una autora o un autor. Si el libro no tiene, pon quién lo editó.',
    }
  if (authors.length > maxAuthors)
    return {
      en: `A book has at most ${maxAuthors} authors here; these are ${authors.length}. Name those who stand on the cover.`,
      es: `Aquí un libro lleva como máximo ${maxAuthors} nombres; hay ${authors.length}. Pon los de la cubierta.`,
    }
  if (authors.some((author) => typeof author !== 'string'))
    return { en: 'Write the name of each author as a text.', es: 'Escribe cada nombre como un texto.' }
  const long = (authors as string[]).find((author) => author.length > maxLength)
  return long === undefined
    ? null
    : {
        en: `A name has at most ${maxLength} characters; “${long.slice(0, 40)}…” has ${long.length}. Shorten it.`,
        es: `Un nombre tiene como máximo ${maxLength} caracteres; «${long.slice(0, 40)}…» tiene ${long.length}. Acórtalo.`,
      }
}

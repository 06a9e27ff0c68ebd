import type { Sentence } from '../shared/say.js'
import { toArticleURL } from './toArticleURL.js'

/** What is wrong with an article's address, and what to do; `null` for a good one. */
export const checkURL = (typed: unknown): Sentence | null => {
  if (typed == null || (typeof typed === 'string' && typed.trim() === ''))
    return {
      en: 'Paste the address at which the article is read.',
      es: 'Pega la dirección en la que se lee el artículo.',
    }
  const address = toArticleURL(typeof typed === 'string' ? typed : '')
  return 'url' in address ? null : address.sentence
}

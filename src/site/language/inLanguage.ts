import { toDirection } from './toDirection.js'

/** The attributes of words in a language of their own; none where nobody has said which, and the page's stands. */
export const inLanguage = (language: string | null): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language ? { lang: language, dir: toDirection(language) } : {}

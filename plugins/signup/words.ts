import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** The texts for visitors, in our languages. */
export const contentWords = { en: en.content, es: es.content }

import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** What it says to visitors, in the languages that we speak. */
export const contentWords = { en: en.content, es: es.content }

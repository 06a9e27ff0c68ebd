import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** The site's own words in one language. */
export type Words = typeof en

const spoken: Record<string, Words> = { en, es }

/** The site's words in a language, or in the one it is a kind of (`es-MX`); English where neither is spoken. */
export const words = (locale: string): Words => spoken[locale] ?? spoken[locale.split('-')[0]!] ?? en

/** The languages that the site itself speaks. */
export const spokenLocales = Object.keys(spoken)

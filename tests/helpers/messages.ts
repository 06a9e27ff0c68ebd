import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Tester } from '@vitest/expect'
import { type MessageKey, say, type Sentence, type Translation } from '../../collections/messages/messages.js'

export type Language = 'en' | 'es'

type Module = Record<string, Record<string, unknown>>

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Read from the folders: Playwright, whose suites say messages too, knows no `import.meta.glob`. */
const modules = await Promise.all(
  ['collections', 'plugins']
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\/translations(\/e[ns])?\.ts$/.test(file) && file !== 'collections/translations.ts')
    .map(async (file) => [file, (await import(/* @vite-ignore */ `${root}/${file}`)) as Module] as const),
)

const toRoom = (path: string): string =>
  path
    .replace(/\/translations(\/\w+)?\.ts$/, '')
    .split('/')
    .at(-1)!
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** All our messages, by language and room. */
export const translations: Record<Language, Translation> = { en: {}, es: {} }
for (const [path, module] of modules)
  for (const language of ['en', 'es'] as const) {
    const texts = module[language]
    if (!texts) continue
    if (toRoom(path) !== 'signup') translations[language][toRoom(path)] = texts as Record<string, string>
    else {
      translations[language].signup = texts.panel as Record<string, string>
      translations[language].people = texts.people as Record<string, string>
    }
  }

/** Answers a key of ours as Payload's `t` does. */
const toT = (language: Language) => (key: string) => {
  const [, room, name] = key.split(':') as [string, string, string]
  const text = translations[language][room]?.[name]
  if (text === undefined) throw new Error(`There is no message ${key} in ${language}.`)
  return text
}

/** A sentence in a language of ours, as a reader of the panel gets it. */
export const sayIn = (language: Language, sentence: MessageKey | Sentence): string =>
  say({ i18n: { language, t: toT(language) } }, sentence)

/** A sentence in both of our languages. */
export const inWords = (sentence: Sentence): Record<Language, string> => ({
  en: sayIn('en', sentence),
  es: sayIn('es', sentence),
})

/** A request's `i18n`, as far as sentences need it. */
export const i18nOf = (language: Language) => ({ language, t: toT(language) })

const isWords = (value: unknown): value is Record<Language, unknown> =>
  value !== null && typeof value === 'object' && Object.keys(value).sort().join() === 'en,es'

const isSentence = (value: unknown): value is Sentence =>
  typeof value === 'function' ||
  (Array.isArray(value) && value.length > 0 && value.every(isSentence)) ||
  (value !== null && typeof value === 'object' && /^\w+:\w+$/.test(String((value as { key?: unknown }).key)))

/** Makes a sentence equal to what it says in our languages: `expect(fault).toEqual({ en: 'Too long.', es: … })`. */
export const equalInWords: Tester = function (a, b) {
  if (isSentence(a) && isWords(b)) return this.equals(inWords(a), b)
  if (isWords(a) && isSentence(b)) return this.equals(a, inWords(b))
  return undefined
}

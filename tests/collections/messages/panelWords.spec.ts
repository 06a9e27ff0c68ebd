import type { Config } from 'payload'
import { expect, it } from 'vitest'
import { addPanelWords, definePanelWords } from '../../../collections/messages/panelWords.js'

const words = definePanelWords('room', {
  en: { hello: 'Hello', key: 'The key {{key}}' },
  es: { hello: 'Hola', key: 'La clave {{key}}' },
})

const read = ({ i18n }: Config) =>
  i18n!.translations as Record<string, Record<string, Record<string, string> | undefined>>

it('a host’s own words come last, beside its other translations, and nothing of its config is changed', () => {
  const incoming = Object.freeze({
    i18n: Object.freeze({
      translations: Object.freeze({ en: { room: { hello: 'Hi' }, other: { a: 'b' } }, de: { other: {} } }),
      supportedLanguages: Object.freeze({ en: {}, de: {}, fr: {} }),
    }),
  }) as unknown as Config
  const translations = read(addPanelWords(incoming, [words]))
  expect(translations.en).toEqual({ room: { hello: 'Hi', key: 'The key {{key}}' }, other: { a: 'b' } })
  expect(translations.es!.room!.hello).toBe('Hola')
})

it('a language that we don’t speak has English words, and no bare keys', () => {
  const incoming = { i18n: { supportedLanguages: { en: {}, fr: {} } } } as unknown as Config
  expect(read(addPanelWords(incoming, [words])).fr!.room).toEqual(words.languages.en)
})

it('a label and a sentence ask for their key in the reader’s language', () => {
  const t = (key: string, values?: object) => `${key} ${JSON.stringify(values ?? null)}`
  expect(words.label('hello')({ t })).toBe('room:hello null')
  expect(words.say({ t } as never, 'key', { key: 'k1' })).toBe('room:key {"key":"k1"}')
  expect(words.record('hello')).toEqual({ en: 'Hello', es: 'Hola' })
})

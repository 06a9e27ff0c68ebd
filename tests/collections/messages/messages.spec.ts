import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import {
  addMessages,
  begin,
  label,
  record,
  say,
  type Sentence,
  toSentence,
  type Translation,
} from '../../../collections/messages/messages.js'
import { fr } from '../../../examples/french/fr.js'
import { translations } from '../../helpers/messages.js'

const room = {
  hello: 'Hello',
  key: 'The key {key}',
  things: '{count, plural, one {# thing} other {# things}}',
}
const inSpanish = {
  hello: 'Hola',
  key: 'La clave {key}',
  things: '{count, plural, one {# cosa} other {# cosas}}',
}
const ours = { en: { room }, es: { room: inSpanish } }

type Read = Record<string, Record<string, Record<string, Record<string, string>>>>
const read = ({ i18n }: Config) => i18n!.translations as unknown as Read

const reader = (language: 'en' | 'es') => ({
  i18n: { language, t: (key: string) => ours[language].room[key.split(':')[2] as 'hello'] ?? key },
})
const key = (name: string, values?: object) => ({ key: `room:${name}`, values }) as unknown as Sentence

describe('a config', () => {
  it('has a host’s own messages in place of ours, and nothing of it is changed', () => {
    const incoming = Object.freeze({
      i18n: Object.freeze({
        translations: Object.freeze({
          en: { broadside: { room: { hello: 'Hi' } }, other: { a: 'b' } },
          de: { other: {} },
        }),
      }),
    }) as unknown as Config
    const { en, es } = read(addMessages(incoming, ours))
    expect(en).toEqual({ broadside: { room: { ...room, hello: 'Hi' } }, other: { a: 'b' } })
    expect(es!.broadside!.room!.hello).toBe('Hola')
  })

  it('has English messages where a language of its panel has none, and no bare keys', () => {
    const incoming = { i18n: { supportedLanguages: { en: {}, fr: {} } } } as unknown as Config
    expect(read(addMessages(incoming, ours)).fr!.broadside!.room).toEqual(room)
  })

  it('has the words of every language where Payload takes no function', () => {
    const incoming = {
      i18n: { translations: { fr: { broadside: { room: { hello: 'Bonjour' } } } } },
      collections: [{ slug: 'posts', admin: { group: record('room:hello' as never) }, fields: [] }],
    } as unknown as Config
    const group = addMessages(incoming, ours).collections![0]!.admin!.group
    expect(group).toEqual({ en: 'Hello', es: 'Hola', fr: 'Bonjour' })
  })

  it('keeps the messages of several rooms beside each other', () => {
    const both = addMessages(addMessages({} as Config, ours), { en: { hall: { hello: 'Hall' } } })
    expect(Object.keys(read(both).en!.broadside!)).toEqual(['hall', 'room'])
  })
})

describe('a sentence', () => {
  it('is said in the language of its reader, with its values', () => {
    expect(say(reader('es'), key('key', { key: 'k1' }))).toBe('La clave k1')
    expect(say(reader('en'), key('things', { count: 1 }))).toBe('1 thing')
    expect(say(reader('es'), key('things', { count: 3 }))).toBe('3 cosas')
  })

  it('may hold others, and lists of them', () => {
    expect(say(reader('en'), key('key', { key: key('hello') }))).toBe('The key Hello')
    expect(say(reader('en'), key('key', { key: ['a', 'b', 'c'] }))).toBe('The key a, b, and c')
    expect(say(reader('es'), key('key', { key: ['a', key('hello')] }))).toBe('La clave a y Hola')
    expect(say(reader('es'), [key('hello'), key('key', { key: 1 })])).toBe('Hola La clave 1')
  })

  it('may be a label of a host’s: a text, a text for each language, a function', () => {
    expect(say(reader('es'), toSentence('As it is: {this}', 'x'))).toBe('As it is: {this}')
    expect(say(reader('es'), { en: 'One', es: 'Uno' })).toBe('Uno')
    expect(say(reader('es'), { en: 'One' })).toBe('One')
    expect(say(reader('es'), ({ i18n }) => i18n.language)).toBe('es')
    expect(say(reader('es'), label('room:hello' as never))).toBe('Hola')
  })

  it('begins with a capital or a small letter where it goes on', () => {
    expect(say(reader('en'), begin('small', key('hello')))).toBe('hello')
    expect(say(reader('en'), begin('capital', begin('small', key('hello'))))).toBe('Hello')
  })
})

/** What French writes as English does. */
const sharedWithFrench = [
  ...['Article', 'Articles', 'Date', 'E-mail', 'Hashtag', 'Image', 'Images', 'Latitude', 'Logo', 'Longitude'],
  ...['Notes', 'Organisation', 'Podcast', 'Podcasts', 'Slogan', 'Slogans', 'Type'],
  // Categories of podcasts.
  ...['Arts', 'Aviation', 'Baseball', 'Cricket', 'Design', 'Fiction', 'Golf', 'Hockey', 'Islam', 'Marketing'],
  ...['Nature', 'Nutrition', 'Religion', 'Rugby', 'Tennis'],
]

describe('our messages', () => {
  const languages = { ...translations, fr: fr as Translation }
  type Language = keyof typeof languages
  const list = (language: Language) =>
    Object.entries(languages[language]).flatMap(([name, texts]) =>
      Object.entries(texts).map(([one, text]) => [`${name}:${one}`, text] as const),
    )
  const english = new Map<string, string>(list('en'))
  const toArguments = (text: string) => [...new Set(text.match(/\{(\w+)(?=[},])/g))].sort()

  it('lack no key in a language', () => {
    expect(english.size).toBeGreaterThan(900)
    const keys = [...english.keys()]
    expect(list('es').map(([name]) => name)).toEqual(keys)
    expect(
      list('fr')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...keys].sort())
    for (const language of Object.keys(languages) as Language[])
      expect(list(language).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are well-formed, and name no values that the English ones don’t', () => {
    for (const language of Object.keys(languages) as Language[])
      for (const [name, text] of list(language)) {
        const values = Object.fromEntries(toArguments(english.get(name)!).map((one) => [one.slice(1), 1]))
        const t = () => text
        if (Object.keys(values).length > 0)
          expect(
            () =>
              say({ i18n: { language, t } }, { key: 'calls:title', values: { gender: 'other', ...values } }),
            `${language} ${name}`,
          ).not.toThrow()
      }
  })

  it('drop no value on the way into French', () => {
    const drops = ([name, text]: readonly [string, string]) =>
      toArguments(english.get(name)!).some((one) => !toArguments(text).includes(one))
    expect(list('fr').filter(drops)).toEqual([])
  })

  it('are French in French, but for words that both languages have', () => {
    const isWordless = (text: string) => !/[a-z]{2}/i.test(text.replace(/\{\w+\}/g, ''))
    const same = list('fr').filter(([name, text]) => text === english.get(name) && !isWordless(text))
    expect(new Set(same.map(([, text]) => text))).toEqual(new Set(sharedWithFrench))
  })

  it('are set as French is: its own quotation marks, apostrophes and narrow spaces', () => {
    const faulty = /['"“”]|« | »|«(?!\u202f)|(?<!\u202f)»| [:;!?]|\w[;!?](?:\s|$)/
    // Code between backticks is written as it is.
    const faults = list('fr').filter(([, text]) => faulty.test(text.replace(/`[^`]*`/g, '')))
    expect(faults).toEqual([])
  })
})

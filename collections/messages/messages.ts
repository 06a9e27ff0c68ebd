import { IntlMessageFormat } from 'intl-messageformat'
import type { Config } from 'payload'

/**
 * The messages of each folder, by its name: `{ calls: { title: 'Title' } }`. A folder adds its own in
 * `translations/en.ts` by declaration merging, and so does a host's plugin.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each room merges its messages into it.
export interface Messages {}

/**
 * Every message of every folder in one language, such as `examples/french`. TypeScript reports missing keys, including
 * those of a host's own folders.
 */
export type Translations = { [Room in keyof Messages]: Record<keyof Messages[Room], string> }

/** A folder and one of its keys: `calls:title`. Payload's translations hold it as `broadside:calls:title`. */
export type MessageKey = {
  [Room in keyof Messages & string]: `${Room}:${keyof Messages[Room] & string}`
}[keyof Messages & string]

/** A message that is translated once the reader's language is known. Its values may be messages themselves. */
export type Message = { key: MessageKey; values?: Values }

/** The arguments of a message, by name. A list is joined with “and”. */
export type Values = {
  [name: string]: readonly (Sentence | string)[] | Sentence | number | string | null | undefined
}

/** The reader's language and translations. */
type Asked = { i18n: { language: string; t: unknown }; t: unknown }

/**
 * Text shown in the panel: a message, a text for each language, a function (as in the labels of Payload's configs), or
 * several of these in a row.
 */
export type Sentence = Message | Record<string, string> | ((asked: Asked) => string) | readonly Sentence[]

/** Creates a message, to be translated once the reader is known. */
export const message = (key: MessageKey, values?: Values): Message => (values ? { key, values } : { key })

/** Like {@link message}, for a sentence that begins with `first`. */
export const begin =
  (first: 'capital' | 'small', sentence: Sentence): Sentence =>
  (asked) => {
    const said = say(asked, sentence)
    const { language } = asked.i18n
    const head = said.charAt(0)
    return (
      (first === 'capital' ? head.toLocaleUpperCase(language) : head.toLocaleLowerCase(language)) +
      said.slice(1)
    )
  }

/** Our namespace among Payload's translations. */
const namespace = 'broadside'

/** A label for a config, translated for the reader. */
export const label = (key: MessageKey) =>
  Object.assign(({ t }: { t: unknown }): string => (t as (key: string) => string)(`${namespace}:${key}`), {
    key,
  })

/**
 * Turns a {@link label} into a message for the browser, which can't receive functions. Anything else is returned
 * unchanged.
 */
export const toMessage = <Label>(label: Label): Label | Message =>
  typeof label === 'function' && 'key' in label ? message(label.key as MessageKey) : label

/** Turns a config's label into a sentence. Falls back to a text that is the same in every language. */
export const toSentence = (label: unknown, otherwise: string): Sentence =>
  typeof label === 'object' || typeof label === 'function'
    ? ((label ?? { en: otherwise }) as Sentence)
    : { en: typeof label === 'string' && label ? label : otherwise }

/** Turns a sentence into a config's label. */
export const toLabel = (sentence: Sentence): Exclude<Sentence, Message | readonly Sentence[]> =>
  typeof sentence === 'object' && (Array.isArray(sentence) || isMessage(sentence))
    ? ({ i18n }: Asked) => say({ i18n }, sentence)
    : (sentence as Record<string, string>)

const named = Symbol('message')

/**
 * A label where Payload accepts no function: a menu group, a tab, a placeholder. {@link addMessages} replaces it with
 * the texts of each language.
 */
export const record = (key: MessageKey): Record<string, string> =>
  ({ [named]: key }) as unknown as Record<string, string>

/** A request, or the result of `useTranslation`. */
type Reader = { i18n: { language: string; t: unknown } }

const isMessage = (sentence: object): sentence is Message => typeof (sentence as Message).key === 'string'

const formats = new Map<string, IntlMessageFormat>()

/**
 * Compiled messages. Compiling costs more than formatting, and there are only about a thousand messages per language.
 */
const compile = (text: string, language: string): IntlMessageFormat => {
  const known = formats.get(language + text)
  if (known) return known
  const made = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
  formats.set(language + text, made)
  return made
}

/**
 * Translates a message into the language of the request or of the panel's user. Messages use ICU MessageFormat:
 * `{count, plural, one {# row} other {# rows}}`.
 */
export const say = (reader: Reader, sentence: MessageKey | Sentence): string => {
  const { language, t } = reader.i18n
  if (typeof sentence === 'string') return translate(reader, sentence)
  if (typeof sentence === 'function') return sentence({ i18n: reader.i18n, t })
  if (Array.isArray(sentence)) return sentence.map((one: Sentence) => say(reader, one)).join(' ')
  const one = sentence as Message | Record<string, string>
  if (!isMessage(one)) return one[language] ?? one.en ?? Object.values(one)[0] ?? ''
  const text = translate(reader, one.key)
  if (!one.values) return text
  const values = Object.entries(one.values).map(([name, value]) => [name, toValue(reader, value)] as const)
  return String(compile(text, language).format(Object.fromEntries(values)))
}

const translate = ({ i18n }: Reader, key: MessageKey): string =>
  (i18n.t as (key: string) => string)(`${namespace}:${key}`)

// `Array.isArray` doesn't narrow readonly arrays.
const isList = (value: object): value is readonly (Sentence | string)[] => Array.isArray(value)

const toValue = (reader: Reader, value: Values[string]): number | string | null | undefined => {
  if (typeof value === 'number' || typeof value === 'string' || value == null) return value
  if (!isList(value)) return say(reader, value)
  const said = value.map((one) => (typeof one === 'string' ? one : say(reader, one)))
  return new Intl.ListFormat(reader.i18n.language, { type: 'conjunction' }).format(said)
}

/** The messages of all folders in one language: `{ calls: { title: 'Title' } }`. */
export type Translation = Record<string, Record<string, string>>

/** The part of a config's translations that belongs to us. */
type Theirs = Record<string, Record<string, unknown> & { [namespace]?: Partial<Translation> }>

const mergeRooms = (...all: (Partial<Translation> | undefined)[]): Translation => {
  const merged: Translation = {}
  for (const rooms of all)
    for (const [room, texts] of Object.entries(rooms ?? {})) merged[room] = { ...merged[room], ...texts }
  return merged
}

/** Replaces each {@link record} with the texts of each language, at any depth. */
const fillRecords = <Value>(value: Value, toRecord: (key: string) => Record<string, string>): Value => {
  if (Array.isArray(value)) {
    const filled = value.map((one: unknown) => fillRecords(one, toRecord))
    return (filled.every((one, index) => one === value[index]) ? value : filled) as Value
  }
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const key = (value as { [named]?: string })[named]
  if (key) return toRecord(key) as Value
  const entries = Object.entries(value)
  const filled = entries.map(([name, one]) => [name, fillRecords(one as unknown, toRecord)] as const)
  return filled.every(([, one], index) => one === entries[index]![1])
    ? value
    : (Object.fromEntries(filled) as Value)
}

/**
 * Adds our messages to a config, beneath the host's own: the host's `i18n.translations.en.broadside.calls.title`
 * overrides ours. Languages without messages get the English ones. The incoming config isn't modified.
 */
export const addMessages = (
  config: Config,
  ours: { en: Translation } & Record<string, Translation>,
): Config => {
  const { i18n = {} } = config
  const theirs = (i18n.translations ?? {}) as Theirs
  const languages = new Set([
    ...Object.keys(ours),
    ...Object.keys(i18n.supportedLanguages ?? {}),
    ...Object.keys(theirs),
  ])
  const translations = Object.fromEntries(
    [...languages].map((language) => [
      language,
      {
        ...theirs[language],
        [namespace]: mergeRooms(ours.en, ours[language], theirs[language]?.[namespace]),
      },
    ]),
  )
  const toRecord = (key: string) => {
    const [room, name] = key.split(':') as [string, string]
    return Object.fromEntries(
      Object.entries(translations).map(([language, { [namespace]: rooms }]) => [
        language,
        rooms[room]![name]!,
      ]),
    )
  }
  return {
    ...config,
    collections: fillRecords(config.collections, toRecord),
    globals: fillRecords(config.globals, toRecord),
    i18n: { ...i18n, translations: translations as typeof i18n.translations },
  }
}

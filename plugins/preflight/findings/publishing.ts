import type { FlattenedField } from 'payload'
import type { Sentence } from '../../../collections/messages/messages.js'
import { type PlacedPointer, type Schema, toPointers } from '../../../collections/references/pointers.js'

type Row = Record<string, unknown>

/** A call that is about to be public. */
export type Publishing = {
  /** Unset for a new call. */
  id?: number | string
  /** The complete new version, in `locale`. */
  call: Row
  /** The language that it is written in. */
  locale: string
  /** The stored call with all languages. Unset for a new call. */
  stored?: Row
  /** What is live now, with a value for each language; unset where nothing is. */
  live?: Row
  /** The fields of calls. */
  fields: FlattenedField[]
  /** What looks into its rich texts. */
  schema?: Schema
  /** A language in words of its own. */
  named: (language: string) => string
}

/** The languages that a call names. */
export const toNamedLanguages = (call: Row | undefined): string[] =>
  Array.isArray(call?.languages) ? (call.languages as string[]) : []

/** A way to act as the editor sees it. */
export type Step = {
  /** From 1 on. */
  number: number
  /** What it is: “Listen to an episode”. */
  kind: Sentence
  /** Its heading, in the language being edited or else another; null if it has none. */
  heading: string | null
}

/** A problem of a call about to be published: what is wrong, where, and how to fix it. */
export type Finding = {
  /** The field: `actions.2.episode`. */
  path: string
  /** Unset if it is not about a way to act. */
  step?: Step
  sentence: Sentence
  /** A shorter message for display at the field itself. */
  atField?: Sentence
  /** The affected languages; unset for all. */
  languages?: string[]
  /** Whether it blocks publishing or is a warning. */
  weight: 'refuses' | 'warns'
}

/** A document a call references; `language` is set if only that language's text does. */
export type PublicPointer = PlacedPointer & { language?: string }

const text = 'body'

/** All documents a call references in the languages it names. Pure. */
export const toPublicPointers = ({ call, stored, locale, fields, schema }: Publishing): PublicPointer[] => {
  const texts = fields.filter(({ name }) => name === text)
  const others = fields.filter(({ name }) => name !== text)
  return [
    ...toPointers({ fields: others, row: call, schema }),
    ...toNamedLanguages(call).flatMap((language) => {
      const inEach = stored?.[text] as Record<string, unknown> | null | undefined
      const said = language === locale ? call[text] : inEach?.[language]
      return toPointers({ fields: texts, row: { [text]: said }, schema }).map((pointer) => ({
        ...pointer,
        language,
      }))
    }),
  ]
}

import type { FlattenedField } from 'payload'
import type { Sentence } from '../../../collections/messages/messages.js'
import { type PlacedPointer, type Schema, toPointers } from '../../../collections/references/pointers.js'

type Row = Record<string, unknown>

/** A call that is about to be public. */
export type Publishing = {
  /** Unset for a new call. */
  id?: number | string
  /** As it is to be, whole, in `locale`. */
  call: Row
  /** The language that it is written in. */
  locale: string
  /** What its other languages will say: a document with a value for each. Unset for a new call. */
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

/** A way to act as its call's editor counts and calls it. */
export type Step = {
  /** From 1 on. */
  number: number
  /** What it is: “Listen to an episode”. */
  kind: Sentence
  /** What stands above it, in the language that is being written, else in another; null where nothing does. */
  heading: string | null
}

/** Something about a call that is about to be public: what is wrong, where, and what to do. */
export type Finding = {
  /** The field: `actions.2.episode`. */
  path: string
  /** Unset for what is no way to act. */
  step?: Step
  sentence: Sentence
  /** The same where the field itself says what it is about. */
  atField?: Sentence
  /** The languages that it is about; unset for all alike. */
  languages?: string[]
  /** Whether it keeps the call from being published, or is only said. */
  weight: 'refuses' | 'warns'
}

/** Something that a call points to; `language` where only its text in that one does. */
export type PublicPointer = PlacedPointer & { language?: string }

const text = 'body'

/** All that a call points to in the languages it names. Pure. */
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

import type { FlattenedField } from 'payload'
import type { Schema } from '../../references/pointers.js'

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

import type { Sentence } from '../shared/say.js'

type Row = Record<string, unknown>

/** A field without which a call is not published. */
export type Need = {
  field: string
  /** What it is, as it stands in a sentence. */
  what: Sentence
  /** When it is needed; always, where this is not told. */
  when?: (row: Row) => boolean
}

/** What a row must hold: `texts` in every language the call names, `values` once, `rows` each by its own needs. */
export type Needs = { texts?: Need[]; values?: Need[]; rows?: Record<string, Needs> }

const heading: Need = { field: 'heading', what: { en: 'the heading', es: 'el encabezado' } }

/** What publishing needs of a call, apart from its ways to act. */
export const callNeeds: Needs = {
  texts: [
    { field: 'title', what: { en: 'the title', es: 'el título' } },
    { field: 'summary', what: { en: 'the summary', es: 'el resumen' } },
  ],
  rows: {
    updates: { texts: [heading] },
    partners: { values: [{ field: 'name', what: { en: 'the name', es: 'el nombre' } }] },
  },
}

/** What publishing needs of a way to act: a heading, and what its kind needs. */
export const toBlockNeeds = ({ texts = [], ...more }: Needs = {}): Needs => ({
  ...more,
  texts: [heading, ...texts],
})

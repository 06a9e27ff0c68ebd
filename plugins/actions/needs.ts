import type { FlattenedField } from 'payload'
import { toBlocks } from '../../collections/documents/fieldTree.js'
import { message, type Sentence } from '../../collections/messages/messages.js'

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

const heading: Need = { field: 'heading', what: message('actions:theHeading') }

/** What publishing needs of a call, apart from its ways to act. */
export const callNeeds: Needs = {
  texts: [
    { field: 'title', what: message('actions:theTitle') },
    { field: 'summary', what: message('actions:theSummary') },
  ],
  rows: {
    updates: { texts: [heading] },
    partners: { values: [{ field: 'name', what: message('actions:theName') }] },
  },
}

/** What publishing needs of a way to act: a heading, and what its kind needs. */
export const toBlockNeeds = ({ texts = [], ...more }: Needs = {}): Needs => ({
  ...more,
  texts: [heading, ...texts],
})

/** What a way to act says of itself beside its fields, under `custom.kindRules` of its block. */
export type KindRules = {
  /** What publishing needs of it beside the heading. */
  needs?: Needs
  /** The field that pins one branch; a step without one lists all. */
  allBranchesUnless?: string
}

/** The blocks of a call's ways to act, by the fields of calls. */
export const toKindBlocks = (fields: readonly FlattenedField[]) => {
  const field = fields.find(({ name }) => name === 'actions')
  return field?.type === 'blocks' ? toBlocks(field) : []
}

/** The rules of a step's kind. None are known of a kind that is not registered, or is a host's plain block. */
export const readKindRules = (fields: readonly FlattenedField[], blockType: unknown): KindRules =>
  (toKindBlocks(fields).find(({ slug }) => slug === blockType)?.custom?.kindRules as KindRules | undefined) ??
  {}

import type { FlattenedField } from 'payload'
import { toBlocks } from '../../collections/documents/fieldTree.js'
import { message, type Sentence } from '../../collections/messages/messages.js'

type Row = Record<string, unknown>

/** A field required to publish a call. */
export type Need = {
  field: string
  /** What it is, as it stands in a sentence. */
  what: Sentence
  /** When it is needed. @default always */
  when?: (row: Row) => boolean
}

/**
 * Publish requirements of a row: `texts` in every language the call names, `values` once, `rows` by their own
 * requirements.
 */
export type Needs = { texts?: Need[]; values?: Need[]; rows?: Record<string, Needs> }

const heading: Need = { field: 'heading', what: message('actions:theHeading') }

/** Publish requirements of a call, without its ways to act. */
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

/** Publish requirements of a way to act: a heading, plus those of its kind. */
export const toBlockNeeds = ({ texts = [], ...more }: Needs = {}): Needs => ({
  ...more,
  texts: [heading, ...texts],
})

/** Rules of a kind besides its fields, stored in its block's `custom.kindRules`. */
export type KindRules = {
  /** Publish requirements besides the heading. */
  needs?: Needs
  /** The field that pins one branch; a step without one lists all. */
  allBranchesUnless?: string
}

/** The blocks of a call's ways to act, by the fields of calls. */
export const toKindBlocks = (fields: readonly FlattenedField[]) => {
  const field = fields.find(({ name }) => name === 'actions')
  return field?.type === 'blocks' ? toBlocks(field) : []
}

/** The rules of a step's kind; empty for an unregistered kind or a host's plain block. */
export const readKindRules = (fields: readonly FlattenedField[], blockType: unknown): KindRules =>
  (toKindBlocks(fields).find(({ slug }) => slug === blockType)?.custom?.kindRules as KindRules | undefined) ??
  {}

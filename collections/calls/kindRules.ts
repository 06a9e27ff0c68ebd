import type { FlattenedField } from 'payload'
import { toBlocks } from '../shared/fieldTree.js'
import type { Needs } from './needs.js'

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

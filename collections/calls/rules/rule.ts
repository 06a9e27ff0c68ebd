import type { Fault } from '../../shared/refuse.js'

/** A call as a client sent it, merged with what is stored, in one language. Nothing about its shape is sure yet. */
export type UnsureCall = Record<string, unknown>

/** What a rule may know beside the call. */
export type RuleContext = {
  /** Unset for a call that does not exist yet. */
  id?: number | string
  /** The codes of the content locales. */
  locales: string[]
}

/** Something that holds for a call. Pure. */
export type Rule = (call: UnsureCall, context: RuleContext) => Fault[]

/** The blocks of a call with their place. */
export const toBlocks = (call: UnsureCall): { block: UnsureCall; path: string }[] =>
  (Array.isArray(call.actions) ? (call.actions as UnsureCall[]) : []).map((block, index) => ({
    block,
    path: `actions.${index}`,
  }))

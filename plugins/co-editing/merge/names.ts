import type { Units } from './units.js'

/** The key beside a save's fields that holds the state that it is based on. It is never stored. */
export const baseName = '_base'

/** The key beside a document's fields that says how a save was merged. */
export const mergedName = '_merged'

/**
 * When the document that a save is based on was last changed, and the former values of what the save changes. `state`
 * numbers what a form held when it was sent: the answer repeats it, so that the form tells later typing apart.
 */
export type SaveBase = { at?: string | null; of: Units; state?: number }

/** The state that a save is based on, as text: Payload's form would take an object apart. */
export const renderBase = ({ at, of, state }: SaveBase): string =>
  JSON.stringify({ at, of: Object.fromEntries(of), state })

import type { Units } from './units.js'

/** The key in a save's data that holds its base. Never stored. */
export const baseName = '_base'

/** The key in a document's data that holds the merge report. */
export const mergedName = '_merged'

/**
 * The base document's last change and the former values of the changed fields. `state` numbers the form's state; the
 * answer repeats it, so the form can tell later typing apart.
 */
export type SaveBase = { at?: string | null; of: Units; state?: number }

/** Serializes a save's base as text, because Payload's form would flatten an object. */
export const renderBase = ({ at, of, state }: SaveBase): string =>
  JSON.stringify({ at, of: Object.fromEntries(of), state })

import { toBase } from '../../merge/mergeParts.js'
import type { Parts } from '../../merge/units.js'

/** Number of form states kept: more than a user can type during one save. */
const remembered = 200

/** Numbers form states, so a save's answer can be compared with what was sent. */
export const followStates = () => {
  const states = new Map<number, Parts>()
  let last: Parts | undefined
  let state = 0

  return {
    /**
     * Records the current form state. Its number only changes with the content, because Payload saves again when values
     * differ.
     */
    see: (parts: Parts): number => {
      if (last && toBase(last, parts).size === 0) return state
      state += 1
      last = parts
      states.set(state, parts)
      states.delete(state - remembered)
      return state
    },
    /** Resets when another document or language is opened. */
    forget: () => {
      last = undefined
      states.clear()
    },
    /** What the form held when a save was sent. */
    find: (state: number | undefined): Parts | undefined =>
      state === undefined ? undefined : states.get(state),
  }
}

import { toBase } from '../../merge/mergeParts.js'
import type { Parts } from '../../merge/units.js'

/** How many of a form's states are remembered: more than somebody types while a save is on its way. */
const remembered = 200

/** Numbers what a form holds, so that the answer to a save can be laid beside what was sent. */
export const followStates = () => {
  const states = new Map<number, Parts>()
  let last: Parts | undefined
  let state = 0

  return {
    /** Sees what the form holds now. The number stays while nothing differs: Payload saves again what does. */
    see: (parts: Parts): number => {
      if (last && toBase(last, parts).size === 0) return state
      state += 1
      last = parts
      states.set(state, parts)
      states.delete(state - remembered)
      return state
    },
    /** Another document or language is opened. */
    forget: () => {
      last = undefined
      states.clear()
    },
    /** What the form held when a save was sent. */
    find: (state: number | undefined): Parts | undefined =>
      state === undefined ? undefined : states.get(state),
  }
}

import { toBase } from '../../merge/mergeParts.js'
import type { Parts } from '../../merge/units.js'

/** How many of a form's states are remembered: more than somebody types while a save is on its way. */
const remembered = 200

/** Numbers what a form holds, so that the answer to a save can be laid beside what was sent. */
export const followStates = () => {
  const states = new Map<number, Parts>()
  let last: { state: number; parts: Parts } | undefined

  return {
    /** Sees what the form holds now. The number stays while nothing differs: Payload saves again what does. */
    see: (parts: Parts): number => {
      if (last && toBase(last.parts, parts).size === 0) return last.state
      last = { state: (last?.state ?? 0) + 1, parts }
      states.set(last.state, parts)
      states.delete(last.state - remembered)
      return last.state
    },
    /** Another document or language is opened. */
    forget: () => states.clear(),
    /** What the form held when a save was sent. */
    find: (state: number | undefined): Parts | undefined =>
      state === undefined ? undefined : states.get(state),
  }
}

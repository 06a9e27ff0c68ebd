import type { Sentence } from '../../shared/say.js'

/** A way to act as its call's editor counts and calls it. */
export type Step = {
  /** From 1 on. */
  number: number
  /** What it is: “Listen to an episode”. */
  kind: Sentence
  /** What stands above it, in the language that is being written, else in another; null where nothing does. */
  heading: string | null
}

/** Something about a call that is about to be public: what is wrong, where, and what to do. */
export type Finding = {
  /** The field: `actions.2.episode`. */
  path: string
  /** Unset for what is no way to act. */
  step?: Step
  sentence: Sentence
  /** The same where the field itself says what it is about. */
  atField?: Sentence
  /** The languages that it is about; unset for all alike. */
  languages?: string[]
  /** Whether it keeps the call from being published, or is only said. */
  weight: 'refuses' | 'warns'
}

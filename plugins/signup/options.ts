import type { ContentWords } from '../contentWords.js'
import type { FindBranch } from './routing/findByPostalCode.js'
import type { Limiters, Rate } from './screens/limiters.js'
import type { Screen } from './screens/screen.js'
import type { en } from './translations/en.js'

/** A key that seals signups. */
export type SealingKey = {
  /** The name of the key in stored rows: letters, digits, `.`, `_` and `-`. */
  id: string
  /** 32 random bytes in base64: `openssl rand -base64 32`. */
  key: string
}

/** The keys that protect signups. Generate each of them independently. */
export type SignupKeys = {
  /** Newest first: the first one seals, all of them open. */
  sealing: SealingKey[]
  /**
   * 32 random bytes in base64: the key of the hashes by which an address is found again. It can't be changed later, or
   * nobody who signed up would be known any more.
   */
  lookup: string
}

/** The options of the signup room. */
export type SignupOptions = {
  /**
   * The keys that protect what people send. Without them nothing can be sealed, and nobody can sign up.
   * @default none
   */
  keys?: SignupKeys
  /**
   * What forms, answers and mails say, by content locale and key: other words than ours, or the words of a language that we
   * don't speak. The keys are those of `plugins/signup/translations/en.ts`.
   * @default English and Spanish
   * @example { fr: { refused: 'Une erreur est survenue. Vérifiez vos données et réessayez.' } }
   */
  words?: ContentWords<typeof en.content>
  /**
   * Finds the branch that meets somebody, among those that could: published, with an active organiser, and none that said
   * that the person is not theirs. Null where none is near enough: admins are told then.
   * @default the same country, and the longest common start of the postal code, of at least two characters
   * @example ({ country, branches }) => branches.find((branch) => branch.country === country)?.id ?? null
   */
  findBranch?: FindBranch
  /**
   * How many requests of the slow lane are mailed a minute, over all processes.
   * @default 10
   */
  slowPerMinute?: number
  /**
   * The screens that look at each post, from ours: leave some out, set them otherwise, or add your own.
   * @default all of ours
   * @example (ours) => [...ours.filter(({ name }) => name !== 'tooFast'), tooFast({ leastMs: 3000 })]
   */
  screens?: (ours: Screen[]) => Screen[]
  /**
   * Where our screens count what comes: a host of several processes counts in one place.
   * @default this process's memory
   * @example redisLimiters(new Redis(process.env.REDIS_URL))
   */
  limiters?: Limiters
  /**
   * When a form is to bring a proof of work, for which the visitor's browser calculates for a second or a few: never,
   * while more posts come than `attack` allows, or always. Whoever brings none, such as a browser without JavaScript,
   * is taken too, and mailed in the slow lane.
   * @default 'underAttack'
   */
  proofOfWork?: 'off' | 'underAttack' | 'always'
  /**
   * How many posts, from all clients together, may come in how many seconds; one more is an attack, for `blockSeconds`
   * from then on.
   * @default { points: 300, seconds: 600, blockSeconds: 1800 }
   */
  attack?: Rate
}

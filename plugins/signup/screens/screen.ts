import type { PostFault } from '../take/parsePost.js'
import type { Person, Taken } from '../rows.js'

/** The data that screens see besides the form's fields. */
export type Screened = {
  person: Person
  /** The whole post, including fields that no person fills in. */
  post: Record<string, unknown>
  /** The client's address; null if unknown. */
  client: string | null
  now: Date
}

/**
 * The result of one screen: `suspect` leaves the decision to an admin, `crowded` puts the mail into the slow lane, and
 * a message at a field refuses what no honest address can be.
 */
export type Objection = 'crowded' | 'suspect' | PostFault

/** One check of a post. It never rejects anybody who may be a person. */
export type Screen = {
  /** Told to admins beside the numbers of what it caught. */
  name: string
  judge: (seen: Screened) => Objection | undefined | Promise<Objection | undefined>
}

/** The combined result of all screens: the verdict and the screens that flagged it, or the refusal. */
export type Verdict = Pick<Taken, 'screen' | 'state'> | { fault: PostFault }

/**
 * Combines the results of all screens. Every screen runs, so that each post costs the same. A refusal outranks a
 * suspicion, and a suspicion a crowd.
 */
export const screenPost = async (seen: Screened, screens: Screen[]): Promise<Verdict> => {
  const objections = await Promise.all(
    screens.map(async ({ name, judge }) => ({ name, said: await judge(seen) })),
  )
  const fault = objections.map(({ said }) => said).find((said) => typeof said === 'object')
  if (fault) return { fault }
  const caught = (objection: Objection) => objections.find(({ said }) => said === objection)?.name
  const [suspect, crowded] = [caught('suspect'), caught('crowded')]
  if (suspect) return { state: 'quarantined', screen: suspect }
  return crowded ? { state: 'slow', screen: crowded } : { state: 'waiting' }
}

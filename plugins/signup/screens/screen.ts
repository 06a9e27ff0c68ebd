import type { PostFault } from '../take/parsePost.js'
import type { Person, Taken } from '../rows.js'

/** What screens look at beside the fields of the form. */
export type Screened = {
  person: Person
  /** All that was posted: also what no person fills in. */
  post: Record<string, unknown>
  /** The client's address; null where nobody knows it. */
  client: string | null
  now: Date
}

/**
 * What one screen says: `suspect`, so that an admin decides; `crowded`, so that the mail waits in the slow lane; or, for
 * what no honest address can be, a sentence at a field.
 */
export type Objection = 'crowded' | 'suspect' | PostFault

/** One check of what was posted. It throws nobody away who may be a person. */
export type Screen = {
  /** Told to admins beside the numbers of what it caught. */
  name: string
  judge: (seen: Screened) => Objection | undefined | Promise<Objection | undefined>
}

/** What the screens say of a post together: whose it seems to be, and which of them caught it; or why it is refused. */
export type Verdict = Pick<Taken, 'screen' | 'state'> | { fault: PostFault }

/**
 * What screens say of a post together. Each is asked, whatever the others say, so that every post costs the same. A refusal
 * counts before a suspicion, and that before a crowd.
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

import type { Payload } from 'payload'
import {
  type Confirmed,
  type Disowned,
  isCallGone,
  readBranchAddress,
  readCallAddress,
  readEpisodeAddress,
  readPodcastAddress,
  readReadingListAddress,
  type Unsubscribed,
} from 'payload-broadside'

/** The pages that mails to those who signed up lead to. */
export type SignupPage = 'confirm' | 'disown' | 'unsubscribe'

/** Whether there is such a page. */
export const isSignupPage = (name: string | undefined): name is SignupPage =>
  name === 'confirm' || name === 'disown' || name === 'unsubscribe'

/** What came of its button. */
export type SignupOutcome = Confirmed | Disowned | Unsubscribed

type Found = { slug: string } | null

/**
 * The slugs under which what an address asks for stands now; `gone` where it was withdrawn for ever; `null` where there is
 * no such thing, or it is not public.
 */
type Room = (payload: Payload, slugs: string[]) => Promise<string[] | 'gone' | null>

const alone =
  (read: (asked: { payload: Payload; slug: string }) => Promise<Found>): Room =>
  async (payload, [slug]) => {
    const found = await read({ payload, slug: slug! })
    return found && [found.slug]
  }

const ofCall =
  (room: Room): Room =>
  async (payload, slugs) => {
    const [isGone, found] = await Promise.all([
      isCallGone({ payload, slug: slugs[0]! }),
      room(payload, slugs),
    ])
    return isGone ? 'gone' : found
  }

/** Every room of the site that has slugs, by the shape of its addresses: a star is a slug. */
const rooms: Record<string, Room> = {
  'calls/*': ofCall(alone(readCallAddress)),
  'calls/*/signed-up': ofCall(alone(readCallAddress)),
  'calls/*/books': ofCall(alone(readReadingListAddress)),
  'podcasts/*': alone(readPodcastAddress),
  'podcasts/*/episodes/*': async (payload, [podcast, slug]) => {
    const found = await readEpisodeAddress({ payload, podcast: podcast!, slug: slug! })
    return found && [found.podcast, found.slug]
  },
  'branches/*': alone(readBranchAddress),
  // Pages in the stead of others have no address of their own.
  withdrawn: async () => null,
  'calls/*/refused': async () => null,
  'signup/*': async (_, [page]) => (isSignupPage(page) ? [page] : null),
}

const isShaped = (segments: string[], shape: string[]): boolean =>
  segments.length === shape.length && shape.every((part, at) => part === '*' || part === segments[at])

/**
 * The segments of the address at which a page stands now: others than asked for where it was moved; `gone` where what stood
 * there was withdrawn for ever; `null` where nothing stands. A page without slugs, or one of no room, stands where it is
 * asked for.
 */
export const resolveCanonicalPath = async (
  payload: Payload,
  segments: string[],
): Promise<string[] | 'gone' | null> => {
  const room = Object.keys(rooms).find((shape) => isShaped(segments, shape.split('/')))
  if (!room) return segments
  const shape = room.split('/')
  const slugs = await rooms[room]!(
    payload,
    segments.filter((_, at) => shape[at] === '*'),
  )
  if (slugs === 'gone') return slugs
  const now = slugs && [...slugs]
  return now && shape.map((part) => (part === '*' ? now.shift()! : part))
}

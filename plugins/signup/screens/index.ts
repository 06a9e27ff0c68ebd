import type { Screen } from './screen.js'
import { toClient } from '../../toClient.js'
import { toEmailKey } from '../toEmailKey.js'
import { type Limiters, memoryLimiters, type Rate, redisLimiters } from './limiters.js'
import { disposableDomains } from './disposableDomains.js'
import { proofOfWork, type Proofs } from './proofOfWork.js'

/** Flags posts that fill the hidden field, which people neither see nor reach. */
export const trapField = 'homepage'

/** Flags content in the hidden field. */
export const honeypot = (): Screen => ({
  name: 'honeypot',
  judge: ({ post }) => (post[trapField] === undefined || post[trapField] === '' ? undefined : 'suspect'),
})

/** Flags unusual numbers from one client address, or one network in IPv6: a crowded hall, or a machine. */
export const crowdedClient = (
  limiters: Limiters,
  { rate = { points: 20, seconds: 600 } }: { rate?: Rate } = {},
): Screen => ({
  name: 'crowdedClient',
  judge: async ({ client, now }) =>
    !client || (await limiters.take({ name: 'client', rate, who: toClient(client), now }))
      ? undefined
      : 'crowded',
})

/** Flags unusual numbers for one e-mail address. */
export const crowdedEmail = (
  limiters: Limiters,
  { rate = { points: 5, seconds: 3600 } }: { rate?: Rate } = {},
): Screen => ({
  name: 'crowdedEmail',
  judge: async ({ person, now }) =>
    (await limiters.take({ name: 'email', rate, who: toEmailKey(person.email), now }))
      ? undefined
      : 'crowded',
})

/**
 * Matches a scheme, `www.`, a host with a path, or a host under a top-level domain that isn't a name: `Maria.Lopez` and
 * `Ma. José` are people.
 */
const address =
  /:\/\/|\bwww\.|[\p{L}\p{N}-]\.\p{L}{2,}\/|[\p{L}\p{N}-]\.(?:biz|click|cn|com|info|link|net|online|org|ru|shop|site|top|xyz)(?![\p{L}\p{N}-])/iu

/** Flags names that contain a web address, which is meant for the mail's recipient. */
export const namesWithURLs = (): Screen => ({
  name: 'namesWithURLs',
  judge: ({ person: { firstName = '', lastName = '' } }) =>
    [firstName, lastName].some((name) => address.test(name)) ? 'suspect' : undefined,
})

/**
 * A form that was sent sooner than a person could fill it in. The page's own script measures that and posts it as
 * `elapsed`, so that the page is the same bytes for everybody; where it is missing nobody knows.
 *
 * @param leastMs The least time that a person needs, in milliseconds.
 */
export const tooFast = ({ leastMs = 1000 }: { leastMs?: number } = {}): Screen => ({
  name: 'tooFast',
  judge: ({ post: { elapsed } }) => {
    const ms = typeof elapsed === 'string' && elapsed.trim() ? Number(elapsed) : elapsed
    return typeof ms === 'number' && ms < leastMs ? 'suspect' : undefined
  },
})

export { disposableDomains, memoryLimiters, redisLimiters }
export type { Limiters, Rate, RedisClient } from './limiters.js'
export type { Objection, Screen, Screened, Verdict } from './screen.js'

/** The screens used if a host names none. */
export const defaultScreens = (limiters: Limiters, proofs?: Proofs): Screen[] => [
  honeypot(),
  tooFast(),
  namesWithURLs(),
  crowdedClient(limiters),
  crowdedEmail(limiters),
  ...(proofs ? [proofOfWork(proofs)] : []),
]

import { crowdedClient, crowdedEmail } from './crowds.js'
import { disposableDomains } from './disposableDomains.js'
import { honeypot } from './honeypot.js'
import { type Limiters, memoryLimiters, redisLimiters } from './limiters.js'
import { namesWithURLs } from './namesWithURLs.js'
import { proofOfWork, type Proofs } from './proofOfWork.js'
import type { Screen } from './screen.js'
import { tooFast } from './tooFast.js'

export {
  crowdedClient,
  crowdedEmail,
  disposableDomains,
  honeypot,
  memoryLimiters,
  namesWithURLs,
  redisLimiters,
  tooFast,
}
export type { Limiters, Rate, RedisClient } from './limiters.js'
export type { Objection, Screen, Screened, Verdict } from './screen.js'

/** The screens of a host that names none of its own. */
export const defaultScreens = (limiters: Limiters, proofs?: Proofs): Screen[] => [
  honeypot(),
  tooFast(),
  namesWithURLs(),
  crowdedClient(limiters),
  crowdedEmail(limiters),
  ...(proofs ? [proofOfWork(proofs)] : []),
]

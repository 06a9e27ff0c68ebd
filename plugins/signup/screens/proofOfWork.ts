import { createHash } from 'node:crypto'
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Limiters, Rate } from './limiters.js'
import type { Screen } from './screen.js'

/** How long a challenge is valid, in seconds. */
const lifeSeconds = 600
/** At most two million rounds of PBKDF2: a second on a laptop, a few on a phone. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 2000, deriveKey }
const [fewestTries, mostTries] = [500, 1000]
/** Our proofs are never longer. */
const maxProof = 2000

/** The fields of Altcha's payload that are read before verifying its signature. */
const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ call: z.string() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

/** The call in a challenge: a short ASCII code, whatever the slug. */
const toMark = (call: string): string => createHash('sha256').update(call).digest('base64url').slice(0, 16)

const parseProof = (proof: unknown) => {
  if (typeof proof !== 'string' || proof.length > maxProof) return undefined
  try {
    return payloadSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString())).data
  } catch {
    return undefined
  }
}

/** Issues and verifies proofs of work. */
export type Proofs = {
  /** Whether each post needs a proof now. */
  areAsked: (now: Date) => Promise<boolean>
  /** Counts a post and returns whether it needs a proof. */
  count: (now: Date) => Promise<boolean>
  /** Creates a challenge for a post to one call. */
  challenge: (call: string) => Promise<Challenge>
  /** Verifies a proof: true once per challenge of ours that was solved for its call in time. */
  take: (post: Record<string, unknown>, now: Date) => Promise<boolean>
}

/**
 * Proofs of work by Altcha's challenges, which are signed, bound to a call and good once, for ten minutes.
 *
 * @param sign Makes codes that nobody else does, for a purpose.
 * @param attack More posts than these, from all clients together, are an attack.
 */
export const createProofs = ({
  sign,
  limiters,
  isAlways,
  attack,
}: {
  sign: (purpose: string) => string
  limiters: Limiters
  isAlways: boolean
  attack: Rate
}): Proofs => {
  const secrets = { hmacSignatureSecret: sign('challenge'), hmacKeySignatureSecret: sign('solution') }
  const posts = (now: Date) => ({ name: 'posts', rate: attack, who: 'all', isNobody: true, now })
  return {
    areAsked: async (now) => isAlways || limiters.isFull(posts(now)),
    count: async (now) => isAlways || !(await limiters.take(posts(now))),
    challenge: (call) =>
      createChallenge({
        ...work,
        ...secrets,
        counter: randomInt(mostTries, fewestTries),
        expiresAt: Math.floor(Date.now() / 1000) + lifeSeconds,
        data: { call: toMark(call) },
      }),
    take: async ({ proof, call }, now) => {
      const payload = parseProof(proof)
      if (!payload || typeof call !== 'string') return false
      if (payload.challenge.parameters.data.call !== toMark(call)) return false
      const { challenge, solution } = payload
      const asked = { challenge: challenge as unknown as Challenge, solution, deriveKey, ...secrets }
      if (!(await verifySolution(asked)).verified) return false
      const rate = { points: 1, seconds: lifeSeconds + 1 }
      return limiters.take({ name: 'proof', rate, who: challenge.signature, isNobody: true, now })
    },
  }
}

/** Sends posts without a required proof, such as from browsers without JavaScript, to the slow lane. */
export const proofOfWork = (proofs: Proofs): Screen => ({
  name: 'proofOfWork',
  judge: async ({ post, now }) =>
    (await proofs.count(now)) && !(await proofs.take(post, now)) ? 'crowded' : undefined,
})

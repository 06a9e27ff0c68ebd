import { createChallenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryLimiters } from '../../../plugins/signup/screens/index.js'
import { createProofs, proofOfWork } from '../../../plugins/signup/screens/proofOfWork.js'

const now = new Date()
const sign = (purpose: string) => `a secret for ${purpose}`
const limiters = memoryLimiters()
const attack = { points: 3, seconds: 600, blockSeconds: 1800 }
const make = (more: Partial<Parameters<typeof createProofs>[0]> = {}) =>
  createProofs({ sign, limiters, isAlways: true, attack, ...more })

type Challenge = Awaited<ReturnType<ReturnType<typeof make>['challenge']>>
const pack = (payload: unknown) => Buffer.from(JSON.stringify(payload)).toString('base64')
const solve = async (challenge: Challenge) => ({
  challenge,
  solution: (await solveChallenge({ challenge, deriveKey }))!,
})
afterEach(() => void vi.useRealTimers())

describe('a proof of work', () => {
  const proofs = make()
  // An address may have any letters.
  const slug = 'abrid-la-puerta-ñ-🙂'
  const take = (proof: unknown, call: unknown = slug) => proofs.take({ proof, call }, now)

  it('is good once, for the call that it was asked for', async () => {
    const proof = pack(await solve(await proofs.challenge(slug)))
    expect(proof.length).toBeLessThan(1500)
    expect(await take(proof, 'another')).toBe(false)
    expect(await take(proof)).toBe(true)
    expect(await take(proof)).toBe(false)
    expect(await proofs.take({ proof, call: slug }, new Date(now.getTime() + 86_400_000))).toBe(false)
    // Written in another way it is the same.
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString()) as Awaited<
      ReturnType<typeof solve>
    >
    const { parameters, signature } = challenge
    const turned = Object.fromEntries(Object.entries(parameters).reverse())
    expect(await take(pack({ solution, challenge: { signature, parameters: turned } }))).toBe(false)
  })

  it('is none once its ten minutes are over, and is remembered until then', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const late = pack(await solve(await proofs.challenge(slug)))
    const used = pack(await solve(await proofs.challenge(slug)))
    expect(await take(used)).toBe(true)
    vi.setSystemTime(Date.now() + 599_000)
    expect(await take(used)).toBe(false)
    vi.setSystemTime(Date.now() + 3000)
    expect(await take(late)).toBe(false)
  })

  it('is none where anything of it was changed, or where its challenge is not ours', async () => {
    const { challenge, solution } = await solve(await proofs.challenge(slug))
    const { parameters, signature } = challenge
    const at = (change: object) => ({
      solution,
      challenge: { signature, parameters: { ...parameters, ...change } },
    })
    const foreign = await createChallenge({
      ...{ algorithm: 'PBKDF2/SHA-256', cost: 1, counter: 1, deriveKey, data: parameters.data },
      ...{ hmacSignatureSecret: 'theirs', hmacKeySignatureSecret: 'theirs' },
    })
    const other = make({ sign: (purpose) => `another secret for ${purpose}` })
    const wrong = [
      at({ cost: 1 }),
      at({ expiresAt: parameters.expiresAt! + 600 }),
      at({ expiresAt: null }),
      at({ keySignature: undefined }),
      at({ nonce: parameters.salt }),
      { challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix } },
      { challenge: { parameters }, solution },
      { challenge: { parameters, signature: '' }, solution },
      { challenge },
      await solve(foreign),
      await solve(await other.challenge(slug)),
    ]
    for (const payload of wrong) expect([payload, await take(pack(payload))]).toEqual([payload, false])
    expect(await take(pack({ challenge, solution }))).toBe(true)
  })

  it('is none, and nothing breaks, whatever is sent in its place', async () => {
    const challenge = await proofs.challenge(slug)
    const json = fc.jsonValue()
    const parts = fc.record(
      {
        challenge: fc.oneof(
          json,
          fc.record({
            parameters: fc.oneof(
              json,
              fc
                .tuple(fc.constantFrom(...Object.keys(challenge.parameters), '__proto__'), json)
                .map(([name, value]) => ({ ...challenge.parameters, [name]: value })),
            ),
            signature: fc.oneof(json, fc.constant(challenge.signature)),
          }),
        ),
        solution: fc.oneof(json, fc.record({ counter: json, derivedKey: json })),
      },
      { requiredKeys: [] },
    )
    const sent = fc.oneof(
      fc.anything(),
      json,
      json.map(pack),
      parts.map(pack),
      fc.base64String(),
      fc.constantFrom('x'.repeat(20_000), pack({ challenge }).slice(1), pack('{"a":'.repeat(300))),
    )
    await fc.assert(
      fc.asyncProperty(sent, fc.oneof(fc.constant(slug), fc.anything()), async (proof, call) => {
        expect(await take(proof, call)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('proofs are asked for', () => {
  const calm = () => make({ isAlways: false, attack: { ...attack, seconds: 600 + Math.random() } })

  it('always, or while more posts come than may, and for half an hour from then on', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    expect(await make().areAsked(now)).toBe(true)
    const proofs = calm()
    const counted: boolean[] = []
    for (let post = 0; post < 5; post++) counted.push(await proofs.count(now))
    expect(counted).toEqual([false, false, false, true, true])
    expect(await proofs.areAsked(now)).toBe(true)
    vi.advanceTimersByTime(1_790_000)
    expect(await proofs.areAsked(now)).toBe(true)
    // Midnight ends no attack.
    expect(await proofs.areAsked(new Date(now.getTime() + 86_400_000))).toBe(true)
    vi.advanceTimersByTime(20_000)
    expect(await proofs.areAsked(now)).toBe(false)
  })

  it('of whoever posts then: without one it waits in the slow lane, and nobody is refused', async () => {
    const proofs = calm()
    const screen = proofOfWork(proofs)
    const judge = (post: Record<string, unknown>) =>
      screen.judge({ person: { email: 'ada@example.org' }, post, client: null, now })
    for (let post = 0; post < 3; post++) expect(await judge({ call: 'open-it' })).toBeUndefined()
    expect(await judge({ call: 'open-it' })).toBe('crowded')
    const proof = pack(await solve(await proofs.challenge('open-it')))
    expect(await judge({ call: 'open-it', proof })).toBeUndefined()
    expect(await judge({ call: 'open-it', proof })).toBe('crowded')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../../plugins/errors.js'
import { UnreadableError } from '../../../plugins/signup/errors.js'
import type { SignupKeys } from '../../../plugins/signup/options.js'
import { toEmailKey } from '../../../plugins/signup/toEmailKey.js'
import { createVault, type SealedRow, type Vault } from '../../../plugins/signup/vault.js'

const toKey = (byte: number) => Buffer.alloc(32, byte).toString('base64')
const keys = (...sealing: [string, number][]): SignupKeys => ({
  sealing: sealing.map(([id, byte]) => ({ id, key: toKey(byte) })),
  lookup: toKey(255),
})
const vault = createVault(keys(['k1', 1]))
const row: SealedRow = { collection: 'signups', reference: '9f3a5c0012de77ab' }

const reference = fc.stringMatching(/^[0-9a-f]{16}$/)
const content = fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'binary' }), fc.constant(null)))

const refusal = (open: Promise<unknown>): Promise<unknown> =>
  open.then(
    () => 'opened',
    (error: unknown) => (error instanceof UnreadableError ? error.code : error),
  )
const open = (by: Vault, sealed: string, at: SealedRow = row) => by.open({ ...at, sealed })

describe('a sealed text', () => {
  it('opens to what was sealed, for the row that it was sealed for', async () => {
    await fc.assert(
      fc.asyncProperty(content, reference, async (value, name) => {
        const at = { collection: 'signups', reference: name }
        const { sealed } = await vault.seal(at, value)
        expect(await open(vault, sealed, at)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('says nothing of what it holds, and differs each time', async () => {
    const person = { email: 'ada@example.org', firstName: 'Adalgisa', phone: '+34600123456' }
    const { sealed } = await vault.seal(row, person)
    const bytes = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join()
    for (const word of Object.values(person)) expect(`${sealed}${bytes}`).not.toContain(word)
    expect((await vault.seal(row, person)).sealed).not.toBe(sealed)
  })

  it('in another row, or in a row of another collection, is refused', async () => {
    await fc.assert(
      fc.asyncProperty(content, reference, reference, async (value, one, other) => {
        fc.pre(one !== other)
        const { sealed } = await vault.seal({ collection: 'signups', reference: one }, value)
        const moved = [
          { collection: 'signups', reference: other },
          { collection: 'signup-requests', reference: one },
        ]
        for (const at of moved) expect(await refusal(open(vault, sealed, at))).toBe('altered')
      }),
    )
  })

  it('with any of its characters changed, added or taken away, is refused', async () => {
    const { sealed } = await vault.seal(row, { email: 'ada@example.org' })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.constantFrom(...'AQgw-_9.é', ''),
        fc.boolean(),
        async (at, character, isAdded) => {
          const altered = sealed.slice(0, at) + character + sealed.slice(isAdded ? at : at + 1)
          // Base64url has spare bits at the end of each part: another spelling of the same bytes is no change.
          const same = (text: string) =>
            text
              .split('.')
              .map((part) => Buffer.from(part, 'base64url').toString('hex'))
              .join('.')
          fc.pre(same(altered) !== same(sealed))
          expect(['altered', 'keyMissing', 'keyOther']).toContain(await refusal(open(vault, altered)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(['', 'plain text', 'a.b.c.d.e', '{}', 'eyJhbGciOiJub25lIn0....', 'null'])(
    '%j is none',
    async (text) => {
      expect(await refusal(open(vault, text))).toBe('altered')
    },
  )

  it('a key that opens nothing is told apart: one that is not set, and another under its id', async () => {
    const { sealed, sealedWith } = await vault.seal(row, { email: 'ada@example.org' })
    expect(sealedWith).toMatch(/^k1\.[\w-]{8}$/)
    expect(await refusal(open(createVault(keys(['k2', 2])), sealed))).toBe('keyMissing')
    expect(await refusal(open(createVault(keys(['k1', 2])), sealed))).toBe('keyOther')
    const error = await open(createVault(keys(['k2', 2])), sealed).catch((said: UnreadableError) => said)
    expect((error as UnreadableError).message).toBe(
      "signups 9f3a5c0012de77ab can't be read: the key k1 that it was sealed with is not set. Set it again.",
    )
  })

  it('of an older key opens beside a newer one, which seals', async () => {
    const { sealed } = await vault.seal(row, { email: 'ada@example.org' })
    const both = createVault(keys(['k2', 2], ['k1', 1]))
    expect(await open(both, sealed)).toEqual({ email: 'ada@example.org' })
    expect((await both.seal(row, {})).sealedWith).toMatch(/^k2\./)
    expect(both.sealingNames.map((name) => name.split('.')[0])).toEqual(['k2', 'k1'])
  })
})

describe('a keyed hash', () => {
  it('is the same for the spellings of one address, and differs for others', () => {
    const hash = vault.hashEmail('ada@exämple.org')
    for (const same of [
      ' ADA@exämple.org',
      'ada@EXÄMPLE.org',
      'ada@xn--exmple-cua.org',
      'Ada@exa\u0308mple.ORG ',
    ])
      expect(vault.hashEmail(same)).toBe(hash)
    for (const other of ['ada@example.org', 'a.da@exämple.org', 'ada+x@exämple.org', 'ada@exämple.com'])
      expect(vault.hashEmail(other)).not.toBe(hash)
  })

  it('of any text is made without a fault, and of its normal form is the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (email) => {
        expect(toEmailKey(toEmailKey(email))).toBe(toEmailKey(email))
        expect(vault.hashEmail(toEmailKey(email))).toBe(vault.hashEmail(email))
      }),
      { numRuns: 2000 },
    )
    expect(toEmailKey('J\u030C@a.org')).toBe(toEmailKey('\u01F0@a.org'))
  })

  it('holds nothing of the address, and depends on the key', () => {
    expect(vault.hashEmail('ada@example.org')).toMatch(/^1\.[\w-]{8}\.[\w-]{43}$/)
    const other = createVault({ ...keys(['k1', 1]), lookup: toKey(3) })
    expect(other.hashEmail('ada@example.org').slice(11)).not.toBe(
      vault.hashEmail('ada@example.org').slice(11),
    )
    expect(vault.isOwnHash(vault.hashEmail('ada@example.org'))).toBe(true)
    expect(vault.isOwnHash(other.hashEmail('ada@example.org'))).toBe(false)
  })

  it('does not depend on the sealing keys, so that it survives their rotation', () => {
    expect(createVault(keys(['k2', 2], ['k1', 1])).hashEmail('a@b.org')).toBe(vault.hashEmail('a@b.org'))
  })

  it('of a content tells apart what its parts joined would not', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(vault.hashContent(one) === vault.hashContent(other)).toBe(isSame)
      }),
    )
    expect(vault.hashContent(['a@b.org'])).not.toBe(vault.hashEmail('a@b.org'))
  })
})

describe('keys', () => {
  const refused = (given: unknown): string => {
    try {
      createVault(given as SignupKeys)
      return 'taken'
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return error.message
    }
  }
  const good = keys(['k1', 1])
  const withKey = (key: unknown) => ({ ...good, sealing: [{ id: 'k1', key }] })

  it.each([
    ['no key', { ...good, sealing: [] }, '`keys.sealing` is empty'],
    ['none at all', { lookup: good.lookup }, '`keys.sealing` is empty'],
    ['a short key', withKey('c2hvcnQ='), '`keys.sealing[0].key` is not a key of 32 bytes'],
    ['31 bytes', withKey(Buffer.alloc(31, 7).toString('base64')), '`keys.sealing[0].key` is not a key'],
    ['no base64', withKey(`${'x'.repeat(42)}!`), '`keys.sealing[0].key` is not a key'],
    ['a key that is none', withKey(undefined), '`keys.sealing[0].key` is not a key'],
    ['an id with a colon', { ...good, sealing: [{ id: 'k:1', key: toKey(1) }] }, '`keys.sealing[0].id`'],
    ['one id twice', keys(['k1', 1], ['k1', 2]), '`keys.sealing` has two keys called k1'],
    ['no lookup key', { sealing: good.sealing }, '`keys.lookup` is not a key of 32 bytes'],
    ['one key for both', { ...good, lookup: toKey(1) }, '`keys.lookup` is one of `keys.sealing` too'],
  ])('%s is refused in a sentence that names the option and shows no key', (_, given, sentence) => {
    const said = refused(given)
    expect(said).toContain(`[payload-broadside/signup] ${sentence}`)
    for (const key of [toKey(1), toKey(7), 'c2hvcnQ=']) expect(said).not.toContain(key)
  })
})

import { expect, it } from 'vitest'
import { parseEnv } from '../../../src/host/parseEnv.js'
import { SettingError } from '../../../src/host/settingError.js'
import { testSecrets } from '../../helpers/startApp.js'

const faults = (variables: Record<string, string | undefined>, options?: { building: boolean }) => {
  try {
    parseEnv(variables, options)
    return []
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    return error.sentences.map((sentence) => sentence.split(' ')[0])
  }
}

it('nothing set is a complete setting for this machine', () => {
  expect(parseEnv({})).toMatchObject({
    port: 3000,
    serverURL: 'http://localhost:3000',
    mailOutbox: './data/outbox',
    trustProxy: 0,
    connectionsPerAddress: 512,
  })
})

it('with a database set, each missing secret and the address is one sentence', () => {
  expect(faults({ DATABASE_URL: 'postgres://db/x' })).toEqual([
    'PAYLOAD_SECRET',
    'SIGNUP_KEYS',
    'SIGNUP_LOOKUP_KEY',
    'SERVER_URL',
  ])
})

it.each([
  'mongodb://ada:secret@one.example.org:27017,two.example.org:27017/broadside?replicaSet=rs0',
  'mongodb+srv://ada:secret@cluster.example.org/broadside',
  'postgresql://ada:secret@db.example.org/broadside?sslmode=require',
])('%s is the address of a database', (address) => {
  expect(
    parseEnv({ ...testSecrets, SERVER_URL: 'https://act.example.org', DATABASE_URL: address }).databaseURL,
  ).toBe(address)
})

it('a build asks for no secret', () => {
  expect(faults({ DATABASE_URL: 'postgres://db/x' }, { building: true })).toEqual([])
})

it.each([
  { PORT: '99999' },
  { PORT: 'three' },
  { SERVER_URL: 'act.example.org' },
  { SERVER_URL: 'https://example.org/act' },
  { DATABASE_URL: 'mysql://db/x' },
  { DATABASE_URL: 'postgres://ada:p/ss@db/x' },
  { DATABASE_URL: 'mongodb://' },
  { PAYLOAD_SECRET: 'short' },
  { PROOF_OF_WORK: 'sometimes' },
  { SIGNUP_KEYS: 'nokey' },
  { SIGNUP_KEYS: `${testSecrets.SIGNUP_KEYS},${testSecrets.SIGNUP_KEYS}` },
  { SIGNUP_LOOKUP_KEY: 'c2hvcnQ=' },
  { SIGNUP_LOOKUP_KEY: testSecrets.SIGNUP_KEYS.split(':')[1] },
  { SMTP_URL: 'mail.example.org' },
  { TRUST_PROXY: 'yes' },
  { SEED: 'all' },
])('%o is refused in a sentence that names it', (variables) => {
  expect(faults({ ...testSecrets, SERVER_URL: 'https://act.example.org', ...variables })[0]).toBe(
    Object.keys(variables)[0],
  )
})

it('the signup keys are handed on newest first', () => {
  const [key, lookup] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'))
  expect(
    parseEnv({ SIGNUP_KEYS: ` k2:${lookup!.replace('Ag', 'Aw')} , k1:${key}`, SIGNUP_LOOKUP_KEY: lookup }),
  ).toMatchObject({ signupKeys: { sealing: [{ id: 'k2' }, { id: 'k1', key }], lookup } })
  expect(parseEnv({}).signupKeys).toBeUndefined()
})

it('mail stays on this machine only where the public address is this machine', () => {
  expect(
    parseEnv({ SERVER_URL: 'https://act.example.org', MAIL_OUTBOX: '/tmp/x' }).mailOutbox,
  ).toBeUndefined()
})

it.each(['smtp://', 'smtps://mail.example.org?tls.rejectUnauthorized=false', 'http://mail.example.org'])(
  '%s is no address of a mail server',
  (address) => expect(faults({ SMTP_URL: address })).toContain('SMTP_URL'),
)

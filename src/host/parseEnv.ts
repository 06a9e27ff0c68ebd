import { createHash } from 'node:crypto'
import { z } from 'zod'
import { SettingError } from './settingError.js'

/** The settings of docs/operators.md, parsed. */
export type Env = {
  /** What answers are made by: the build and these settings. Unset where nobody built, as in development. */
  version?: string
  port: number
  /** The public address, without a trailing slash. */
  serverURL: string
  dataDir: string
  databaseURL?: string
  databaseCompat?: 'cosmosdb' | 'documentdb' | 'firestore'
  /** Empty only where nothing is served: Payload refuses to start without one. */
  secret: string
  /** The keys that protect what people send, newest first; unset only where nothing is served. */
  signupKeys?: { sealing: { id: string; key: string }[]; lookup: string }
  setupToken?: string
  redisURL?: string
  proofOfWork?: 'off' | 'underAttack' | 'always'
  smtpURL?: string
  /** The folder for mail as `.eml` files; set only where mail may stay on this machine. */
  mailOutbox?: string
  s3?: { bucket: string; region: string; endpoint?: string; accessKeyId: string; secretAccessKey: string }
  trustProxy: number
  connectionsPerAddress: number
  seed?: 'demo' | 'none'
}

/** The secrets that a start needs, and that it makes itself for the embedded database. */
export const secretNames = ['PAYLOAD_SECRET', 'SIGNUP_KEYS', 'SIGNUP_LOOKUP_KEY'] as const

const url = (name: string, protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `${name} is not an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}. Write it like ${example}.`,
  })

/** MongoDB's may name several hosts, each with its port, which no URL parser takes. */
const isDatabaseURL = (value: string) =>
  /^mongodb(\+srv)?:\/\/[^/]/.test(value) || (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value))

const wholeNumber = ({ min, max, sentence }: { min: number; max: number; sentence: string }) =>
  z
    .string()
    .regex(/^\d{1,5}$/, { error: sentence })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: sentence })

const oneOf = <Value extends string>(name: string, values: [Value, ...Value[]]) =>
  z.enum(values, { error: `${name} knows only ${values.join(', ')}. Set one of them, or leave it out.` })

const secretSentence =
  'PAYLOAD_SECRET is shorter than 32 characters, so sessions could be forged. Set a longer one, e.g. from "openssl rand -base64 32".'
const keysSentence =
  'SIGNUP_KEYS is not a list of keys. Write id:base64 with 32 bytes each, newest first, separated by commas, e.g. "k1:" and the output of "openssl rand -base64 32".'
const lookupSentence =
  'SIGNUP_LOOKUP_KEY is not a key of 32 bytes in base64. Set the output of "openssl rand -base64 32".'

const isKey = (value: string) =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(value) && Buffer.from(value, 'base64').length === 32
const toKeys = (value: string) =>
  value.split(',').map((written) => {
    const [id = '', key = ''] = written.split(':').map((part) => part.trim())
    return { id, key }
  })
const isKeyList = (value: string) =>
  toKeys(value).every(({ id, key }) => /^[\w.-]{1,40}$/.test(id) && isKey(key))
const hasOwnIds = (value: string) => new Set(toKeys(value).map(({ id }) => id)).size === toKeys(value).length

const settings = z.object({
  PORT: wholeNumber({
    min: 1,
    max: 65535,
    sentence: 'PORT is not a port. Set a number from 1 to 65535, or leave it out for 3000.',
  }).default(3000),
  SERVER_URL: url('SERVER_URL', ['https:', 'http:'], 'https://act.example.org')
    .refine((value) => !URL.canParse(value) || (new URL(value).pathname === '/' && !new URL(value).search), {
      error:
        'SERVER_URL has a path. Broadside needs a host of its own: write it like https://act.example.org.',
    })
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseURL, {
      error:
        'DATABASE_URL is not the address of a database. Write it like postgres://user:password@host:5432/broadside or mongodb://user:password@host:27017/broadside, or leave it out for the embedded database; write /, ? and # in a password as %2F, %3F and %23.',
    })
    .optional(),
  DATABASE_COMPAT: oneOf('DATABASE_COMPAT', ['documentdb', 'cosmosdb', 'firestore']).optional(),
  PAYLOAD_SECRET: z.string().min(32, { error: secretSentence }).optional(),
  SIGNUP_KEYS: z
    .string()
    .refine(isKeyList, { error: keysSentence })
    .refine(hasOwnIds, {
      error: 'SIGNUP_KEYS has two keys of the same id. Give each an id of its own, the newest first.',
    })
    .optional(),
  SIGNUP_LOOKUP_KEY: z.string().refine(isKey, { error: lookupSentence }).optional(),
  SETUP_TOKEN: z
    .string()
    .min(16, { error: 'SETUP_TOKEN is shorter than 16 characters. Set a longer one, or leave it out.' })
    .optional(),
  REDIS_URL: url(
    'REDIS_URL',
    ['redis:', 'rediss:'],
    'rediss://user:password@redis.example.org:6379',
  ).optional(),
  PROOF_OF_WORK: oneOf('PROOF_OF_WORK', ['off', 'underAttack', 'always']).optional(),
  SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org')
    .refine((value) => !URL.canParse(value) || (!new URL(value).search && new URL(value).hostname !== ''), {
      error:
        'SMTP_URL has no host, or more than a user, a password, a host and a port. Write it like smtps://user:password@mail.example.org; write @, / and ? in a password as %40, %2F and %3F.',
    })
    .optional(),
  MAIL_OUTBOX: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: url('S3_ENDPOINT', ['https:', 'http:'], 'https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  TRUST_PROXY: wholeNumber({
    min: 0,
    max: 10,
    sentence:
      'TRUST_PROXY is not a number of proxies. Set how many stand before Broadside, e.g. 1, or leave it out for none.',
  }).default(0),
  CONNECTIONS_PER_ADDRESS: wholeNumber({
    min: 1,
    max: 99_999,
    sentence:
      'CONNECTIONS_PER_ADDRESS is not a number of connections. Set how many one address may have open at once, or leave it out for 512.',
  }).default(512),
  SEED: oneOf('SEED', ['demo', 'none']).optional(),
})

const isLocal = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)

const toHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/**
 * Reads the settings. An empty variable counts as one that is not set.
 *
 * Throws a {@link SettingError} with a sentence for every fault.
 *
 * @param building A build reaches no database and knows no secret: what only a server needs is not asked for.
 */
export const parseEnv = (
  variables: Record<string, string | undefined>,
  { building = false }: { building?: boolean } = {},
): Env => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const parsed = settings.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues.map(({ message }) => message)

  if (given.DATABASE_URL && !building) {
    for (const name of [...secretNames, 'SERVER_URL']) {
      if (!given[name])
        faults.push(
          `${name} is not set. With DATABASE_URL set nothing is made up: set it as docs/operators.md says.`,
        )
    }
  }
  const keys = given.SIGNUP_KEYS ? toKeys(given.SIGNUP_KEYS) : []
  if (keys.some(({ key }) => key === given.SIGNUP_LOOKUP_KEY?.trim()))
    faults.push(
      'SIGNUP_LOOKUP_KEY is one of SIGNUP_KEYS too. Set one of its own, from "openssl rand -base64 32".',
    )
  if (given.S3_BUCKET && !building) {
    for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']) {
      if (!given[name]) faults.push(`${name} is not set, but S3_BUCKET is. Set both, or neither.`)
    }
  }
  if (!parsed.success || faults.length) throw new SettingError(faults)

  const { data } = parsed
  const serverURL = new URL(data.SERVER_URL ?? `http://localhost:${data.PORT}`).origin
  return {
    version: variables.BROADSIDE_BUILD && toHash([variables.BROADSIDE_BUILD, data]),
    port: data.PORT,
    serverURL,
    dataDir: data.DATA_DIR,
    databaseURL: data.DATABASE_URL,
    databaseCompat: data.DATABASE_COMPAT,
    secret: data.PAYLOAD_SECRET ?? '',
    signupKeys:
      data.SIGNUP_KEYS && data.SIGNUP_LOOKUP_KEY
        ? { sealing: toKeys(data.SIGNUP_KEYS), lookup: data.SIGNUP_LOOKUP_KEY.trim() }
        : undefined,
    setupToken: data.SETUP_TOKEN,
    redisURL: data.REDIS_URL,
    proofOfWork: data.PROOF_OF_WORK,
    smtpURL: data.SMTP_URL,
    mailOutbox: isLocal(serverURL) ? (data.MAIL_OUTBOX ?? `${data.DATA_DIR}/outbox`) : undefined,
    s3: data.S3_BUCKET
      ? {
          bucket: data.S3_BUCKET,
          region: data.S3_REGION,
          endpoint: data.S3_ENDPOINT,
          accessKeyId: data.S3_ACCESS_KEY_ID ?? '',
          secretAccessKey: data.S3_SECRET_ACCESS_KEY ?? '',
        }
      : undefined,
    trustProxy: data.TRUST_PROXY,
    connectionsPerAddress: data.CONNECTIONS_PER_ADDRESS,
    seed: data.SEED,
  }
}

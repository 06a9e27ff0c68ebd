import { followUps } from '../../collections/signups/fields.js'
import type { Description } from './apiRequests.js'
import { bodyOf, formOf } from './bodies.js'
import { typed } from './judge.js'
import { badId, encodeText, naughtyText, naughtyValue } from './naughty.js'
import { caughtOn } from './people.js'
import type { Random } from './random.js'
import type { Sent } from './sent.js'
import type { Stored } from './world.js'

/** A door at which people sign up, or at which those ask who meet them: its address, and the names that it takes. */
export type SignupDoor = {
  path: string
  names: string[]
  /** Whether everybody may ask. */
  isPublic: boolean
}

/** What the endpoints take that stand in no description. */
export const peopleDoors: SignupDoor[] = [
  { path: '/api/signups/search', names: ['email'] },
  { path: '/api/signups/release', names: ['screen', 'day'] },
  { path: '/api/signups/:id/follow-up', names: ['followUp', 'seenAt'] },
  { path: '/api/signups/:id/note', names: ['note', 'seen'] },
  { path: '/api/signups/:id/not-ours', names: [] },
].map((door) => ({ ...door, isPublic: false }))

/** Every door of the API that takes a POST, by its description, Payload's own address for a signup, and the endpoints. */
export const readSignupDoors = ({ paths, components }: Description): SignupDoor[] => {
  const described = Object.entries(paths).flatMap(([path, { post }]): SignupDoor[] => {
    if (!post) return []
    const reference = post.requestBody?.content['application/json']?.schema.$ref.split('/').at(-1)
    const { properties = {} } = reference ? components.schemas[reference]! : {}
    return [{ path: `/api/v1${path}`, names: Object.keys(properties), isPublic: true }]
  })
  const plain = described
    .filter(({ path }) => path === '/api/v1/signups')
    .map((door) => ({ ...door, path: '/api/signups' }))
  return [...described, ...plain, ...peopleDoors]
}

const notes = ['', 'met at the gate', 'calls back on Monday']

/** What each name is good for. */
const toGood = (door: SignupDoor, { random, stored }: Asked): Record<string, unknown> => {
  const { pick, below } = random
  const { language, ...form } = pick(stored.forms)
  const values: Record<string, unknown> = {
    ...{ ...form, ...typed, language: pick([language, 'en', 'es']) },
    email: door.path.endsWith('search')
      ? pick(stored.people.emails)
      : `${typed.email}${below(60)}@example.org`,
    ...{ country: 'ES', source: 'poster', elapsed: pick([60_000, '60000']), homepage: '' },
    token: pick(stored.people.confirmTokens),
    ...{ followUp: pick(followUps), seenAt: null, note: pick(notes), seen: pick(notes) },
    ...caughtOn,
  }
  return Object.fromEntries(door.names.map((name) => [name, values[name]]))
}

const toProof = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64')

/** What is of the right JSON type, and wrong all the same. */
const hostile: Record<string, string[]> = {
  call: ['constructor', '__proto__', 'kept-back', 'KEPT-BACK', 'a'.repeat(5000)],
  day: ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '1969-12-31'],
  email: [
    'a@b\r\nBcc: c@d.example',
    `${'a'.repeat(240)}@example.org`,
    'ñ@ñandú.example',
    '"a b"@example.org',
  ],
  language: ['all', 'null', 'ES-mx', '__proto__', 'en\0'],
  screen: ['a\0b', '\ud800', 'x'.repeat(64), "'"],
  seen: ['a\0b', '\ud800'],
  note: ['a\0b', '\ud800', '\u202E', 'x'.repeat(2000)],
  seenAt: ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '1900-01-01', '+275760-09-13T00:00:00.000Z'],
  source: ['__proto__', 'constructor', 'Poster', 'a'.repeat(33), 'a\n'],
  version: ['__proto__', ''],
  proof: [
    ...[null, {}, [], { challenge: null }, { challenge: { parameters: { data: { call: 1 } } } }].map(toProof),
    toProof({
      challenge: {
        parameters: { data: { call: 'x' }, expiresAt: 1e308, nonce: 'g' },
        signature: '0'.repeat(64),
      },
      solution: { counter: -1, derivedKey: 'zz' },
    }),
    'A'.repeat(5000),
  ],
}

const forge = (token: string, { pick }: Random): string =>
  pick([
    token.slice(0, -1),
    token.toUpperCase(),
    `${token} `,
    `${token}\0`,
    token.replace('.', '..'),
    token.split('.').reverse().join('.'),
    `zzzzzzzzz.${'0'.repeat(40)}`,
    `0.${'f'.repeat(40)}`,
    `${'a'.repeat(200)}.${token}`,
    `.${token.split('.').at(-1)}`,
  ])

type Asked = { random: Random; stored: Stored }

const toBad = (name: string, { random, stored }: Asked): unknown => {
  const { pick, chance } = random
  if (name === 'token' && chance(0.7)) return forge(pick(stored.people.confirmTokens), random)
  return hostile[name] && chance(0.4) ? pick(hostile[name]) : naughtyValue(random)
}

const toAddress = ({ path }: SignupDoor, { random, stored }: Asked): string => {
  const { pick, chance } = random
  const known = stored.ids.signups!
  const filled = path.replace(':id', () => (chance(0.85) ? String(pick(known)) : badId(random)))
  if (!path.endsWith('/unsubscribe')) return filled
  const token = pick(stored.people.addressTokens)
  return `${filled}?token=${encodeText(chance(0.6) ? token : chance(0.7) ? forge(token, random) : naughtyText(random)).slice(0, 5000)}`
}

/** A request at one of the doors: good, or with something in it that is not. */
export const signupRequest = ({ doors, ...asked }: Asked & { doors: SignupDoor[] }): Sent => {
  const { random } = asked
  const { pick, chance } = random
  const door = pick(doors)
  const badness = pick([0, 0, 0, 0.15, 0.5])
  const data = toGood(door, asked)
  for (const name of door.names) {
    if (chance(badness / 2)) delete data[name]
    else if (chance(badness)) data[name] = toBad(name, asked)
  }
  if (chance(badness))
    // As JSON has it: a key of its own.
    Object.defineProperty(
      data,
      pick(['__proto__', 'constructor', 'id', 'state', 'branch', 'sealed', 'tokens']),
      {
        ...{ value: naughtyValue(random), enumerable: true, configurable: true, writable: true },
      },
    )
  const { body, headers } = chance(0.3) && door.isPublic ? formOf(random, data) : bodyOf(random, data)
  return {
    method: chance(0.96) ? 'POST' : pick(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD']),
    path: toAddress(door, asked),
    headers: {
      ...headers,
      ...(chance(0.2) && { accept: 'text/html' }),
      ...(chance(0.2) && { 'accept-language': pick(['es-MX', 'en;q=0', '__proto__', '*;q=x', 'zz']) }),
    },
    body,
  }
}

/** A value of each JSON type, and texts that mean something to a language or to a database. */
const wrong: unknown[] = [
  ...[null, true, 7, -1, 1e308, [], ['x', 'y'], [[]], [null], [{}], { a: 1 }, { toString: 1, then: 1 }],
  JSON.parse('{"__proto__":{"a":1}}'),
  ...['', 'words', '__proto__', 'constructor', '\0', 'a\0b', '\ud800', '🙂'.repeat(100), '$where', '{{a}}'],
]

/** At each name that the doors take, and as the whole of a body, every wrong value. */
export const toWrongPosts = ({ doors, ...asked }: Asked & { doors: SignupDoor[] }): Sent[] =>
  doors.flatMap((door) => {
    const toPost = (data: unknown): Sent => ({
      method: 'POST',
      path: door.path.replace(':id', String(asked.stored.ids.signups![0])),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const inside = door.names.flatMap((name) =>
      [...wrong, ...(hostile[name] ?? [])].map((value) => toPost({ ...toGood(door, asked), [name]: value })),
    )
    return [...inside, ...wrong.map(toPost)]
  })

import type { Endpoint, FlattenedField, SanitizedConfig } from 'payload'
import { bodyOf, uploadOf } from './bodies.js'
import { documentOf } from './fieldValues.js'
import { prototypeNames } from './headers.js'
import { badId, encodeText, naughtyText, naughtyValue } from './naughty.js'
import { queryOf } from './queries.js'
import type { Random } from './random.js'
import type { Sent } from './sent.js'
import type { Stored } from './world.js'
import { toWrongTypes } from './wrongTypes.js'

/** One of the doors of REST: what a config says of it, and of what lies behind it. */
export type Door = {
  method: string
  /** As the config has it, from `/api`: `/api/calls/:id`. */
  path: string
  /** The collection or global behind it; empty for an endpoint of the whole API. */
  noun: string
  fields: FlattenedField[]
  isUpload: boolean
}

const toDoors = (
  endpoints: Endpoint[] | false | undefined,
  behind: Omit<Door, 'method' | 'path'> & { root: string },
): Door[] =>
  (endpoints || []).map(({ method, path }) => ({
    ...behind,
    method: method.toUpperCase(),
    path: `${behind.root}${path === '/' ? '' : path}`,
  }))

/** Every door of REST that a config opens: Payload's own and ours, whatever is added later. */
export const readDoors = ({ collections, globals, endpoints }: SanitizedConfig): Door[] => [
  ...toDoors(endpoints, { root: '/api', noun: '', fields: [], isUpload: false }).filter(
    ({ path }) => !path.startsWith('/api/v1/'),
  ),
  ...collections.flatMap(({ slug, endpoints: own, flattenedFields, upload }) =>
    toDoors(own, { root: `/api/${slug}`, noun: slug, fields: flattenedFields, isUpload: Boolean(upload) }),
  ),
  ...globals.flatMap(({ slug, endpoints: own, flattenedFields }) =>
    toDoors(own, { root: `/api/globals/${slug}`, noun: slug, fields: flattenedFields, isUpload: false }),
  ),
]

const toSegment = ({
  name,
  door,
  random,
  stored,
}: {
  name: string
  door: Door
  random: Random
  stored: Stored
}): string => {
  const { pick, chance } = random
  if (chance(0.2)) return badId(random)
  if (name === 'filename')
    return encodeText(
      pick([...(stored.files[door.noun] ?? []), '../a', 'x.png', naughtyText(random).slice(0, 200)]),
    )
  const isVersion = door.path.includes('/versions/')
  const known = (isVersion ? stored.versions : stored.ids)[door.noun] ?? []
  return known.length > 0 && chance(0.95) ? String(pick(known)) : badId(random)
}

/** What the endpoints that are ours or Payload's accounts' ask for, so that more than their first check is reached. */
const bodies: Record<string, string[]> = {
  login: ['email', 'password'],
  'forgot-password': ['email', 'disableEmail', 'expiration'],
  'reset-password': ['token', 'password'],
  unlock: ['email'],
  'first-register': ['token', 'name', 'email', 'password'],
  invite: ['name', 'email', 'roles', 'branches'],
  'change-email': ['email', 'password'],
  'refresh-token': ['token'],
  close: ['result', 'outcome', 'closedMessage', 'next', 'publishChanges'],
}

const good: Record<string, unknown[]> = {
  email: ['organiser@example.org', 'nobody@example.org', 'new@example.org'],
  password: ['not the password', 'four words in a row'],
  result: ['won', 'lost', 'ended'],
  roles: [['editor'], ['admin'], 'admin'],
  outcome: ['We won.', { en: 'We won.' }],
  name: ['Ines'],
}

const dataOf = (door: Door, random: Random, stored: Stored): unknown => {
  const named = bodies[door.path.split('/').at(-1)!]
  // An update of all that there is seldom does anything.
  const sparseness = door.method === 'PATCH' ? 1 : undefined
  if (!named && door.fields.length > 0 && random.chance(0.15))
    return random.pick(toWrongTypes(door.fields)).data
  if (!named) return documentOf({ fields: door.fields, random, known: stored, sparseness })
  return Object.fromEntries(
    named.flatMap((name) =>
      random.chance(0.15)
        ? []
        : [[name, random.chance(0.5) && good[name] ? random.pick(good[name]) : naughtyValue(random)]],
    ),
  )
}

const ownQuery: Record<string, string[]> = {
  existing: ['value', 'within', 'locale'],
  regions: ['country'],
  'confirm-email': ['token'],
  'used-in': ['limit', 'page'],
}

const writes = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

/** A request through one of the doors. */
export const restRequest = ({
  doors,
  random,
  stored,
}: {
  doors: Door[]
  random: Random
  stored: Stored
}): Sent => {
  const { pick, chance } = random
  const noun = pick([...new Set(doors.map((door) => door.noun))])
  const behind = doors.filter((one) => one.noun === noun)
  // What is deleted can't be asked for again: fewer of these.
  const first = pick(behind)
  const door = first.method === 'DELETE' && chance(0.7) ? pick(behind) : first
  const usual = door.path.replace(/:(\w+)[?*+]?/g, (_, name: string) =>
    toSegment({ name, door, random, stored }),
  )
  // A collection, an endpoint or a key of such a name is found in any object.
  const path = chance(0.04)
    ? usual.replace(pick([/(?<=^\/api\/)[^/]+/, /(?<=\/)[^/]+$/]), pick(prototypeNames))
    : usual
  const own = ownQuery[door.path.split('/').at(-1)!]
  const query = own
    ? own
        .filter(() => chance(0.7))
        .map(
          (name) =>
            `${name}=${encodeText(chance(0.4) ? pick(['ES', 'en', 'made.up.token', 'https://example.org/a']) : naughtyText(random)).slice(0, 20_000)}`,
        )
        .join('&')
    : queryOf(door.fields, random, stored)
  const method = chance(0.95)
    ? door.method
    : pick(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])
  // A bulk write of everything would end the world that the other requests are about.
  const isBulk = !door.path.includes(':') && (method === 'DELETE' || method === 'PATCH')
  const bound = isBulk ? [`where[id][in]=${pick(stored.ids[noun]?.length ? stored.ids[noun] : [1])}`] : []
  const asked = [...bound, ...(query ? [query] : [])].join('&')
  const address = { method, path: asked ? `${path}?${asked}` : path }
  if (!writes.has(method) || (method === 'DELETE' && chance(0.7))) return { ...address, headers: {} }
  const data = dataOf(door, random, stored)
  if (method === 'POST' && chance(0.03))
    return {
      ...address,
      headers: {
        'x-payload-http-method-override': 'GET',
        'content-type': pick(['application/x-www-form-urlencoded', 'application/json', 'text/plain']),
      },
      body: chance(0.7)
        ? queryOf(door.fields, random, stored)
        : pick(['{', '{"locale":{}}', 'null', '{"where":{"id":{"equals":[]}}}']),
    }
  return { ...address, ...(door.isUpload && chance(0.6) ? uploadOf(random, data) : bodyOf(random, data)) }
}

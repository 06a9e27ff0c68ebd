import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import { guardGraphQLRoute, guardRoute } from 'payload-broadside'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runOutbox } from '../../plugins/signup/outbox/worker.js'
import { rest } from '../helpers/rest.js'
import { database } from '../helpers/testDatabase.js'
import { apiRequest, type Description } from './apiRequests.js'
import { graphqlRequest } from './graphqlRequests.js'
import { hostileHeaders } from './headers.js'
import { type Answer, findPerson, judge, typed } from './judge.js'
import { random } from './random.js'
import { type Door, readDoors, restRequest } from './restRequests.js'
import { people, type Person, type Sent, toCurl } from './sent.js'
import { readSignupDoors, type SignupDoor, signupRequest, toWrongPosts } from './signupRequests.js'
import { type Everything, readEverything, toChanges } from './stored.js'
import { checkTaken, toDoorChanges, toMeetingChanges } from './takenSignups.js'
import { restore, startWorld, type World } from './world.js'

const seed = Number(process.env.FUZZ_SEED ?? 1)
const usual = process.env.CI && database === 'sqlite' ? 2000 : 300
const count = Number(process.env.FUZZ_REQUESTS ?? usual)
/** The number of one request that is to be sent alone, as a failure says it. */
const only = process.env.FUZZ_ONLY === undefined ? null : Number(process.env.FUZZ_ONLY)

let world: World
let doors: Door[]
let signupDoors: SignupDoor[]
let description: Description
let schema: GraphQLSchema
const failures = new Map<string, string>()
/** How many requests of each kind did what they asked: where none does, nothing is tried but the first check. */
const done = new Map<string, number>()

beforeAll(async () => {
  world = await startWorld()
  const { config } = world.host
  doors = readDoors(config)
  description = (await (await rest(config)('/api/v1/openapi.json')).json()) as Description
  signupDoors = readSignupDoors(description)
  schema = configToSchema(config).schema
}, 180_000)
afterAll(() => world.host.stop())

const signIn = (sent: Sent, as: Person): Sent =>
  as === 'visitor'
    ? sent
    : { ...sent, headers: { ...sent.headers, authorization: `JWT ${world.accounts[as].token}` } }

const toSent = (index: number, as: Person): Sent => {
  const dice = random(seed, index)
  const { stored } = world
  const roll = dice.below(100)
  const asked =
    roll < 14
      ? signupRequest({ doors: signupDoors, random: dice, stored })
      : roll < 32
        ? apiRequest({ description, random: dice, stored })
        : roll < 74
          ? restRequest({ doors, random: dice, stored })
          : graphqlRequest({ schema, random: dice, stored })
  const sent = dice.chance(0.15)
    ? { ...asked, headers: { ...asked.headers, ...hostileHeaders(dice) } }
    : asked
  return signIn(sent, as)
}

const send = async ({ method, path, headers, body }: Sent): Promise<Answer> => {
  const { config } = world.host
  // As the app's routes are made.
  const graphql = guardGraphQLRoute(GRAPHQL_POST(config))
  const route = guardRoute((request) => handleEndpoints({ config, request }))
  try {
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      headers,
      ...(method !== 'GET' && method !== 'HEAD' && { body: body as BodyInit | undefined }),
    })
    const isGraphQL = method === 'POST' && path.startsWith('/api/graphql')
    const answer = await (isGraphQL ? graphql(request) : route(request))
    const bytes = Buffer.from(await answer.arrayBuffer())
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      body: bytes.toString(),
      bytes: bytes.length,
    }
  } catch (error) {
    // Next answers 500 to what a route throws.
    return {
      status: 500,
      type: null,
      body: `thrown: ${(error as Error).stack?.split('\n').slice(0, 6).join('\n')}`,
      bytes: 0,
    }
  }
}

const within = async (answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(
      () => resolve({ status: 504, type: null, body: 'no answer within 30 seconds', bytes: 0 }),
      30_000,
    )
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

const toKind = ({ method, path, headers, body }: Sent): string => {
  if (method === 'POST' && /^\/api\/(?:v1\/)?signups(?:$|[/?])/.test(path))
    return path.startsWith('/api/v1/signups/')
      ? 'a press of a link'
      : path.endsWith('/signups')
        ? 'a signup'
        : 'a meeting'
  if (path.startsWith('/api/v1')) return 'content API'
  if (path === '/api/graphql')
    return String(body).startsWith('{"query":"mutation') ? 'a GraphQL mutation' : 'a GraphQL query'
  if (headers['content-type']?.startsWith('multipart')) return 'an upload'
  return method === 'GET'
    ? 'a read'
    : method === 'POST'
      ? 'a creation'
      : method === 'PATCH'
        ? 'an update'
        : 'other'
}

const isDone = ({ status, body }: Answer): boolean =>
  status >= 200 && status < 300 && !body.startsWith('{"errors"')

/** Sends a request, judges what it is answered and what is logged, and keeps what is wrong. `name` says how it is made again. */
const ask = async (sent: Sent, as: Person, name: string): Promise<void> => {
  world.takeFaults()
  world.takeLog()
  const began = Date.now()
  const answer = await within(send(sent))
  const named = findPerson(world.takeLog())
  const fault = judge({ as, sent, answer }) ?? (named ? `somebody in the log: ${named}` : null)
  if (isDone(answer)) done.set(toKind(sent), (done.get(toKind(sent)) ?? 0) + 1)
  if (process.env.FUZZ_LOG)
    console.log(name, as, answer.status, Date.now() - began, sent.method, sent.path.slice(0, 150))
  if (!fault) return
  const inside = world.takeFaults().join('\n')
  // One of a kind is enough to mend it.
  const kind = `${fault.slice(0, 40)}${inside.replace(/\d+/g, '').slice(0, 300)}`
  if (failures.has(kind)) return
  const again = `FUZZ_SEED=${seed} FUZZ_REQUESTS=${count} ${name}, as ${as}`
  failures.set(kind, `${again}: ${fault}\n${toCurl(sent, `${seed}-${name}`)}\n${inside}\n`)
}

const askRandom = async (index: number, as: Person): Promise<void> => {
  const sent = toSent(index, as)
  await ask(sent, as, `FUZZ_ONLY=${index}`)
  if (/users|graphql/.test(sent.path)) await restore(world, as)
}

/** Who asks which requests: those first who may write the least, so that what they write is seen. */
const stages: { who: Person[]; share: number; mayChange: (world: World, after: Everything) => RegExp[] }[] = [
  { who: ['visitor', 'suspended'], share: 0.4, mayChange: () => [] },
  {
    who: ['organiser'],
    share: 0.2,
    mayChange: ({ accounts, branch }, after) => [
      ...toMeetingChanges(branch, after),
      new RegExp(`^users/${accounts.organiser.id}/(?:name|hash|salt|apiKey|securityStamp)$`),
      new RegExp(`^branches/${branch}/(?:email|phone|website|socials|meetingNote|updatedAt)$`),
      /^branches:versions\//,
      /^payload-preferences\//,
    ],
  },
  {
    who: ['editor'],
    share: 0.2,
    mayChange: ({ accounts, branch }, after) => [
      // Nobody is in a branch that was deleted.
      ...(after.has(`branches/${branch}/id`) ? [] : [/^users\/[^/]+\/branches$/]),
      new RegExp(`^users/${accounts.editor.id}/(?:name|hash|salt|securityStamp)$`),
      // What is deleted is left out where somebody signed up for it, and whom a branch met is met anew by the next.
      /^signups\/[^/]+\/(?:call|branch|followUp\w*|placeDueAt|updatedAt)$/,
      /^signup-requests\/[^/]+\/call$/,
      /^(?!users|consents|signup)/,
    ],
  },
  { who: ['admin'], share: 0.2, mayChange: () => [/./] },
]

/** What anybody may set in motion for an account that they name, and what the run itself puts back. */
const everybody = [
  // An index of ours, written anew with whatever it is of.
  /^references\//,
  /^users\/[^/]+\/(?:resetPassword\w+|sessions|updatedAt|loginAttempts|lockUntil)$/,
]

it('every POST of a signup is a door that requests are made for', () => {
  const own = doors
    .filter(({ noun, method }) => noun === 'signups' && method === 'POST')
    .map(({ path }) => path)
  const payloads = /^\/api\/signups\/(?:access\/:id\?|versions\/:id|:id\/duplicate)$/
  const asked = signupDoors.map(({ path }) => path)
  expect(own.filter((path) => !asked.includes(path) && !payloads.test(path))).toEqual([])
  expect(asked).toContain('/api/v1/signups')
})

it.skipIf(only !== null)(
  'no wrong value at any name that the doors of signups take breaks one, and what is taken can be mailed',
  async () => {
    const asked = { stored: world.stored, random: random(seed, 0) }
    const open = toWrongPosts({ ...asked, doors: signupDoors.filter(({ isPublic }) => isPublic) })
    const inner = toWrongPosts({ ...asked, doors: signupDoors.filter(({ isPublic }) => !isPublic) })
    for (const [at, sent] of open.entries()) await ask(sent, 'visitor', `open ${at}`)
    for (const as of ['organiser', 'admin'] as const)
      for (const [at, sent] of inner.entries()) await ask(signIn(sent, as), as, `inner ${at}`)
    expect([...failures.values()].join('\n')).toBe('')
    const taken = await checkTaken(world)
    expect(taken).toBeGreaterThan(0)
    const { payload } = world.host
    world.takeLog()
    // Nobody brought a proof of work: the slow lane would mail ten of them.
    await payload.db.updateMany({
      collection: 'signup-requests',
      where: { state: { equals: 'slow' } },
      data: { state: 'waiting' },
    })
    await runOutbox(payload)
    expect([findPerson(world.takeLog()), world.takeFaults()]).toEqual([undefined, []])
    const typedTo = world.mails.filter(({ to }) => JSON.stringify(to).includes(typed.email))
    expect(typedTo.length).toBeGreaterThan(0)
    for (const { subject, text, html } of typedTo)
      expect(findPerson(JSON.stringify([subject, text, html]))).toBe(undefined)
  },
  120_000,
)

it(
  `nothing breaks, and nobody writes what they may not, under ${only === null ? `${count} requests` : `request ${only}`} of seed ${seed}`,
  async () => {
    const read = (): Promise<Everything> =>
      readEverything(world.host.payload, world.host.folder).catch((error: Error) => {
        failures.set('reading', `FUZZ_SEED=${seed}: what is stored can't be read any more. ${error.stack}`)
        return new Map()
      })
    let index = 0
    for (const { who, share, mayChange } of stages) {
      const before = await read()
      const end = Math.min(count, index + Math.ceil(count * share))
      for (; index < end; index++)
        if (only === null || only === index) await askRandom(index, who[index % who.length]!)
      const after = await read()
      const changes = toChanges(before, after, [
        ...everybody,
        ...toDoorChanges(world.stored.people, before, after),
        ...mayChange(world, after),
      ])
      if (changes.length > 0)
        failures.set(
          who.join(),
          `FUZZ_SEED=${seed}: ${who.join(' or ')} changed\n${changes.slice(0, 20).join('\n')}`,
        )
    }
    expect([...failures.values()].join('\n')).toBe('')
    await checkTaken(world)
  },
  60_000 + count * 1000,
)

it.skipIf(only !== null || count < 300)(
  'many a hostile request does what it asks, so that more than the first check is tried',
  () => {
    if (process.env.FUZZ_LOG) console.log(count, [...done])
    for (const kind of [
      'content API',
      'a read',
      'a creation',
      'an update',
      'a GraphQL query',
      'a GraphQL mutation',
      'a signup',
      'a press of a link',
      'a meeting',
    ])
      expect([kind, (done.get(kind) ?? 0) > 0]).toEqual([kind, true])
  },
)

it('the process answers as before', async () => {
  const { config } = world.host
  for (const path of ['/api/v1/calls', '/api/v1/branches', '/api/v1/podcasts'])
    expect((await rest(config)(path)).status).toBe(200)
  await restore(world, 'admin')
  const title = 'Written after all that'
  const made = await rest(config)('/api/books', {
    method: 'POST',
    headers: { authorization: `JWT ${world.accounts.admin.token}` },
    body: JSON.stringify({ title, authors: ['N. Writer'] }),
  })
  expect([made.status, ((await made.json()) as { doc: { title: string } }).doc.title]).toEqual([201, title])
  // Nobody's request changed what every object of this process has.
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(people.filter((name) => name in {})).toEqual([])
})

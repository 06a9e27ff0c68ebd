import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CollectionSlug, handleEndpoints } from 'payload'
import { guardRoute } from 'payload-broadside'
import config from '../../payload.config.js'
import { readSignupRoom } from '../../plugins/signup/index.js'
import { runOutbox } from '../../plugins/signup/outbox/worker.js'
import { forgetCall } from '../../plugins/withdrawal/forgetCall.js'
import { openDatabase } from '../../src/host/openDatabase.js'
import { parseEnv } from '../../src/host/parseEnv.js'
import { tellOthers } from '../../src/host/tellOthers.js'
import { migrations as postgres } from '../../src/migrations/postgres/index.js'
import { migrations as sqlite } from '../../src/migrations/sqlite/index.js'

// A process of its own with the reference app's config and database, without Next: it answers the API, and does what
// its parent asks over IPC. The first on a database makes a call to sign up for.

const awaited = await config
const env = parseEnv(process.env)
const payload = await openDatabase({ config: awaited, env, migrations: { postgres, sqlite } })
await tellOthers(payload, env)

const { totalDocs: calls } = await payload.count({
  collection: 'calls',
  where: { slug: { equals: 'open-the-gate' } },
  overrideAccess: true,
})
if (calls === 0) {
  await payload.updateGlobal({
    slug: 'organisation',
    overrideAccess: true,
    data: {
      ...{ name: 'Open Roads', contactEmail: 'press@example.org', controller: 'Open Roads, 1 Gate Street' },
      ...{ privacyNoticeURL: 'https://open-roads.example/privacy', privacyNoticeVersion: '2026-11' },
    } as never,
  })
  const consent = await payload.create({
    collection: 'consents',
    data: { key: 'contact', purpose: 'Contact', wording: 'You may write to me.' } as never,
    overrideAccess: true,
  })
  await payload.create({
    collection: 'calls',
    overrideAccess: true,
    data: {
      ...{ title: 'Open the gate', slug: 'open-the-gate', summary: 'Now.', languages: ['en'] },
      _status: 'published',
      actions: [
        {
          ...{ blockType: 'signUp', heading: 'Join', button: 'Count me in' },
          fields: [{ field: 'firstName', why: 'So.' }],
          consents: [{ consent: consent.id, required: true }],
        },
      ],
    } as never,
  })
}

type Row = { id: number | string; emailHash: string; state: string }

type Written = {
  slug: string
  id?: number | string
  data: object
  locale?: string
  /** Its bytes in base64. */
  file?: { data: string; name: string; mimetype: string }
}

const readAll = async (collection: string, where = {}) =>
  (
    await payload.db.find<Row>({
      collection: collection as CollectionSlug,
      where,
      limit: 0,
      pagination: false,
    })
  ).docs
const toHashes = (rows: Row[]) => rows.map(({ emailHash }) => emailHash)

let isWorking = false
let working = Promise.resolve()

const tasks = {
  /** Does what is due of the requests again and again, with no lease that would keep other processes from it. */
  work: async () => {
    isWorking = true
    const workOn = async () => {
      while (isWorking) {
        await runOutbox(payload)
        await sleep(20)
      }
    }
    working = workOn()
  },
  /** Settles once what is under way is done. */
  rest: async () => {
    isWorking = false
    await working
  },
  /** Does at once what a killed process has left, which it would otherwise be minutes until. */
  takeOver: async () => {
    const left = await readAll('signup-requests', { attempts: { greater_than: 0 } })
    for (const { id } of left)
      await payload.db.updateOne({
        collection: 'signup-requests' as CollectionSlug,
        id,
        data: { dueAt: Date.now() },
        returning: false,
      })
    await runOutbox(payload)
  },
  /** The hash of each stored row's address. */
  readStored: async () => ({
    requests: toHashes(await readAll('signup-requests')),
    signups: toHashes(await readAll('signups')),
  }),
  /** Writes a document past access, or a global where there is no collection of that name; answers with its id. */
  write: async ({ slug, id, file, ...asked }: Written): Promise<number | string | undefined> => {
    const bytes = file && Buffer.from(file.data, 'base64')
    const given = {
      ...{ overrideAccess: true, depth: 0, context: { breakLive: true }, ...asked },
      ...(bytes && { file: { ...file, data: bytes, size: bytes.length } }),
    } as never as { data: never }
    if (!(slug in payload.collections)) {
      await payload.updateGlobal({ slug: slug as never, ...given })
      return undefined
    }
    const collection = slug as CollectionSlug
    const doc =
      id === undefined
        ? await payload.create({ collection, ...given })
        : await payload.update({ collection, id, trash: true, ...given })
    return doc.id
  },
  /** Withdraws a call. */
  withdraw: async (id: number | string) => forgetCall(payload, id),
  hash: async (emails: string[]) => emails.map(readSignupRoom(payload).vault.hashEmail),
}

/** What a parent may ask for. */
export type SignupTasks = typeof tasks

process.on('message', ({ name, input }: { name: keyof SignupTasks; input: never }) => {
  tasks[name](input).then(
    (answer) => process.send!({ name, answer }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
// Nobody is left to end it otherwise.
process.on('disconnect', () => process.exit(0))

const answer = guardRoute((request: Request) => handleEndpoints({ config: awaited, request }))
const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const asked = new Request(`${env.serverURL}${request.url}`, {
      method: request.method,
      headers: request.headers as Record<string, string>,
      body: chunks.length > 0 ? Buffer.concat(chunks) : null,
    })
    void answer(asked).then(async (said) => {
      response.writeHead(said.status, Object.fromEntries(said.headers))
      response.end(Buffer.from(await said.arrayBuffer()))
    })
  })
})
server.listen(0, '127.0.0.1', () =>
  process.send!({ name: 'ready', answer: (server.address() as AddressInfo).port }),
)

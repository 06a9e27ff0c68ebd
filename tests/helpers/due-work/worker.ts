// A process of its own on a database that it shares. `queue` makes the schema and queues jobs; `work` does due work, and
// its handler appends to a file when it begins a job and when it has done it.
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { startDueWork } from 'payload-broadside'
import { buildConfig, getPayload } from 'payload'
import { dueWork } from '../../../plugins/due-work/index.js'

const [database, journal, mode, jobs] = process.argv.slice(2) as [string, string, string, string?]
const ttlMs = 1_500

const note = {
  slug: 'note',
  retries: 3,
  inputSchema: [
    { name: 'name', type: 'text' },
    { name: 'takesMs', type: 'number' },
  ],
  handler: async ({ input }: { input: { name: string; takesMs?: number } }) => {
    appendFileSync(journal, `begun: ${input.name}\n`)
    await sleep(input.takesMs ?? 5)
    appendFileSync(journal, `${input.name} by ${process.pid}\n`)
    return { output: {} }
  },
}

const payload = await getPayload({
  config: buildConfig({
    secret: 'a secret for tests only, 32 chars',
    db: sqliteAdapter({
      client: { url: `file:${database}` },
      wal: true,
      busyTimeout: 5000,
      push: mode === 'queue',
    }),
    collections: [],
    jobs: { tasks: [note as never] },
    plugins: [dueWork()],
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' }, destination: process.stderr as never },
  }),
})

if (mode === 'queue') {
  for (const input of JSON.parse(jobs!) as { name: string; takesMs?: number }[])
    await payload.jobs.queue({ task: 'note' as never, input: input as never })
  process.exit(0)
}

const work = startDueWork({ payload, everyMs: 50, ttlMs })
process.on('SIGTERM', () => void work.stop().then(() => process.exit(0)))
console.log('ready')

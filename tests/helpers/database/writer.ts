import { existsSync } from 'node:fs'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type CollectionSlug, getPayload } from 'payload'
import { serializeWrites } from '../../../plugins/database/serializeWrites.js'

// Run as a process: writes a document again and again until it is killed, or reads it once.

const [file, mode] = process.argv.slice(2) as [string, string]

const payload = await getPayload({
  config: await buildConfig({
    secret: 'a secret for tests only, 32 chars',
    db: sqliteAdapter({
      client: { url: `file:${file}` },
      wal: true,
      busyTimeout: 5000,
      push: !existsSync(file),
    }),
    localization: { locales: ['en', 'es'], defaultLocale: 'en' },
    collections: [
      {
        slug: 'pages',
        versions: { drafts: true, maxPerDoc: 5 },
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'text', type: 'text', localized: true },
          { name: 'rows', type: 'array', fields: [{ name: 'n', type: 'text', localized: true }] },
        ],
      },
    ],
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' }, destination: process.stderr as never },
  }),
})
await serializeWrites(payload)
const pages = { collection: 'pages' as CollectionSlug, depth: 0, overrideAccess: true }
const toData = (n: number) => ({
  title: `${n}`,
  text: `${n}`,
  rows: [{ n: `${n}` }, { n: `${n}` }],
  _status: 'published',
})

if (mode === 'read') {
  const { docs } = await payload.find({ ...pages, locale: 'all' })
  const { docs: newest } = await payload.find({ ...pages, locale: 'all', draft: true })
  process.stdout.write(JSON.stringify([...docs, ...newest]), () => process.exit(0))
} else {
  const { docs } = await payload.find(pages)
  const id = docs[0]?.id ?? (await payload.create({ ...pages, data: toData(0) as never })).id
  await payload.update({ ...pages, id, locale: 'es', data: { title: 'es', text: 'es' } as never })
  process.stdout.write('ready')
  for (let n = 1; ; n++) await payload.update({ ...pages, id, data: toData(n) as never })
}

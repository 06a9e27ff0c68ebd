import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

/** Everything that is stored, each field of each document by its address: `books/3/title`. */
export type Everything = Map<string, string>

const all = { where: {}, limit: 0, pagination: false } as const

const toText = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

/** Reads all documents, versions, globals and files as they are stored, access aside. */
export const readEverything = async (payload: Payload, folder: string): Promise<Everything> => {
  const found: Everything = new Map()
  const keep = (address: string, document: object) => {
    for (const [field, value] of Object.entries(document)) found.set(`${address}/${field}`, toText(value))
  }
  for (const { config } of Object.values(payload.collections)) {
    const collection = config.slug as CollectionSlug
    const { docs } = await payload.db.find<{ id: number | string }>({ collection, ...all })
    for (const doc of docs) keep(`${collection}/${doc.id}`, doc)
    if (!config.versions) continue
    const { docs: versions } = await payload.db.findVersions<{ id: number | string }>({
      collection,
      ...all,
    } as never)
    for (const version of versions)
      keep(`${collection}:versions/${(version as { id: unknown }).id as string}`, version)
  }
  for (const { slug } of payload.globals.config)
    keep(slug, await payload.db.findGlobal({ slug: slug as GlobalSlug }))
  for (const kept of ['media', 'recordings']) {
    const at = join(folder, kept)
    const entries = existsSync(at) ? readdirSync(at, { withFileTypes: true }) : []
    for (const { name } of entries.filter((entry) => entry.isFile()))
      found.set(
        `files/${kept}/${name}`,
        createHash('sha256')
          .update(readFileSync(join(at, name)))
          .digest('hex'),
      )
  }
  return found
}

/** The addresses of what differs, but for what everybody may change. */
export const toChanges = (before: Everything, after: Everything, mayChange: RegExp[]): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((address) => before.get(address) !== after.get(address))
    .filter((address) => !mayChange.some((one) => one.test(address)))
    .map(
      (address) =>
        `${address}: ${before.get(address)?.slice(0, 200) ?? 'nothing'} → ${after.get(address)?.slice(0, 200) ?? 'nothing'}`,
    )

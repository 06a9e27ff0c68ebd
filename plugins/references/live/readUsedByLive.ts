import type { Payload, PayloadRequest } from 'payload'
import type { Row } from '../rows/content.js'
import { readRows } from '../rows/readRows.js'
import type { Key } from '../key.js'
import { readRoots } from './readRoots.js'

const isLive = () => ({ sourceIsLive: { equals: true } })

/**
 * Which of these documents something live uses, at any remove. It climbs from them to what is public by itself, level
 * by level, with a query a level.
 */
export const readUsedByLive = async ({
  payload,
  req,
  keys,
}: {
  payload: Payload
  req?: PayloadRequest
  keys: Key[]
}): Promise<Set<Key>> => {
  const roots = readRoots(payload)
  const climbed = new Map<Key, Row>()
  const seen = new Set(keys)
  for (let level = [...seen]; level.length > 0;) {
    const users = await readRows({ payload, req, where: [isLive()], among: { field: 'live', values: level } })
    level = []
    for (const row of users) {
      climbed.set(row.source, row)
      if (roots.has(row.noun) || seen.has(row.source)) continue
      seen.add(row.source)
      level.push(row.source)
    }
  }
  // Down again, along what was climbed.
  const used = new Set<Key>()
  const descend = (row: Row): void => {
    for (const target of row.live) {
      if (!seen.has(target) || used.has(target)) continue
      used.add(target)
      const next = climbed.get(target)
      if (next) descend(next)
    }
  }
  for (const row of climbed.values()) if (roots.has(row.noun)) descend(row)
  return used
}

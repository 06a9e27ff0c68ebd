import type { Payload, PayloadRequest } from 'payload'
import type { Row } from '../rows/content.js'
import { readRows } from '../rows/readRows.js'
import type { Key } from '../key.js'
import { readRoots } from './readRoots.js'
import { readUsedByLive } from './readUsedByLive.js'

const isLive = () => ({ sourceIsLive: { equals: true } })

/** The live documents that point to one, each public by itself or used by something that is. */
export const readLiveUsers = async ({
  payload,
  req,
  key,
}: {
  payload: Payload
  req?: PayloadRequest
  key: Key
}): Promise<Row[]> => {
  const roots = readRoots(payload)
  const users = await readRows({ payload, req, where: [isLive()], among: { field: 'live', values: [key] } })
  const others = users.filter(({ noun, source }) => !roots.has(noun) && source !== key)
  const used = others.length
    ? await readUsedByLive({ payload, req, keys: others.map(({ source }) => source) })
    : new Set<Key>()
  return users.filter(({ noun, source }) => source !== key && (roots.has(noun) || used.has(source)))
}

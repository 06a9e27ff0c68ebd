import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { createRow, deleteRows, readRows, updateRow } from './marks.js'

type Holder = { host: string; pid: number; beat: number; released?: boolean }

/** The right to write the demo, held by one process at a time. */
export type Lease = {
  /** Throws when another process has taken the lease over: then no step more may be made here. */
  confirm: () => Promise<void>
  release: () => Promise<void>
}

const beatEvery = 2_000
/** A holder whose beat has stood still for so long is taken for dead. In milliseconds. */
const deadAfter = 15_000

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const readNewest = async (payload: Payload) => {
  const rows = await readRows<Holder>(payload, 'lease:')
  const generations = [...rows.keys()].map((key) => Number(key.slice('lease:'.length)))
  const generation = Math.max(0, ...generations)
  return {
    generation,
    holder: rows.get(`lease:${generation}`),
    older: generations.filter((n) => n < generation),
  }
}

/**
 * Waits until no other process writes the demo, and takes the right to. Each holder is a row of its own whose number
 * is its unique key, so that of two who find the last holder gone only one succeeds it.
 */
export const takeLease = async (payload: Payload): Promise<Lease> => {
  let seen = { generation: -1, beat: -1, since: 0 }
  for (;;) {
    const { generation, holder, older } = await readNewest(payload)
    const beat = holder?.beat ?? 0
    if (seen.generation !== generation || seen.beat !== beat) seen = { generation, beat, since: Date.now() }
    const isFree =
      !holder ||
      holder.released ||
      Date.now() - seen.since > deadAfter ||
      (holder.host === hostname() && !isRunning(holder.pid))
    if (isFree) {
      const lease = await succeed(payload, generation + 1)
      if (lease) {
        await deleteRows(
          payload,
          [...older, generation].map((n) => `lease:${n}`),
        )
        return lease
      }
    } else await sleep(200)
  }
}

const succeed = async (payload: Payload, generation: number): Promise<Lease | undefined> => {
  const key = `lease:${generation}`
  const holder: Holder = { host: hostname(), pid: process.pid, beat: 1 }
  if (!(await createRow(payload, { key, data: holder }))) return undefined
  let beating = Promise.resolve()
  const heart = setInterval(() => {
    holder.beat++
    beating = updateRow(payload, { key, data: holder }).catch((err: unknown) => {
      payload.logger.warn({ msg: 'The demo’s lease could not be renewed; the next beat tries again.', err })
    })
  }, beatEvery)
  heart.unref()
  return {
    confirm: async () => {
      if ((await readNewest(payload)).generation !== generation) {
        throw new Error('Another process has taken over the demo. This one leaves it to that.')
      }
    },
    release: async () => {
      clearInterval(heart)
      await beating
      await updateRow(payload, { key, data: { ...holder, released: true } })
    },
  }
}

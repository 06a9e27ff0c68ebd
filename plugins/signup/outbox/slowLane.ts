import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { takeLease } from '../../../collections/leases/lease.js'

const minuteMs = 60_000

/**
 * Takes one of the places that slow requests have a minute, over all processes: each place is a lease of a minute. False
 * where all are taken.
 */
export const takeSlowPlace = async (payload: Payload, perMinute: number): Promise<boolean> => {
  for (let place = 0; place < perMinute; place++) {
    const claim = { payload, key: `signup:slow:${place}`, holder: randomUUID(), ttlMs: minuteMs }
    if (await takeLease(claim)) return true
  }
  return false
}

import type { DefaultValue, Payload } from 'payload'
import { isTimeZone } from './isTimeZone.js'

const key = 'payload-broadside/set-up-time-zone'

/** Keeps the zone of the browser in which the first admin was created, until the organisation sets its own. */
export const storeSetupZone = async (payload: Payload, zone: unknown): Promise<void> => {
  if (isTimeZone(zone)) await payload.kv.set(key, { zone })
}

/** The zone of an organisation that hasn't set one yet. */
export const readSetupZone: DefaultValue = async ({ req }) => {
  const kept = await req.payload.kv.get<{ zone?: unknown }>(key)
  return isTimeZone(kept?.zone) ? kept.zone : null
}

import type { Payload } from 'payload'
import { type Addresses, toAddresses } from './addresses.js'
import { type ContentAPISettings, readSettings } from './settings.js'

/** A running Payload with what this room knows of it. */
export type Installation = { payload: Payload; settings: ContentAPISettings; addresses: Addresses }

/** The installation that a Payload is. Throws where Broadside is not in its config. */
export const readInstallation = (payload: Payload): Installation => {
  const settings = readSettings(payload)
  return { payload, settings, addresses: toAddresses({ settings, config: payload.config }) }
}

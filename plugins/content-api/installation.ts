import type { Payload } from 'payload'
import type { Addresses } from '../api/addresses.js'
import { type APISettings, readSettings } from '../api/settings.js'
import { type ContentAPISettings, settingsKey } from './settings.js'

/** A running Payload with what this room knows of it. */
export type Installation = {
  payload: Payload
  settings: APISettings & ContentAPISettings
  addresses: Addresses
}

/** The installation that a Payload is. Throws where Broadside is not in its config. */
export const readInstallation = (payload: Payload): Installation => {
  const { settings, addresses } = readSettings(payload)
  const own = payload.config.custom[settingsKey] as ContentAPISettings
  return { payload, settings: { ...settings, ...own }, addresses }
}

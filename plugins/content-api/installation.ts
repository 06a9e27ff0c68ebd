import type { Payload } from 'payload'
import type { Addresses } from '../api/addresses.js'
import { type APISettings, readSettings } from '../api/settings.js'
import { type ContentAPISettings, settingsKey } from './settings.js'

/** A running Payload with this room's settings. */
export type Installation = {
  payload: Payload
  settings: APISettings & ContentAPISettings
  addresses: Addresses
}

/** The settings of a Payload. Throws if Broadside isn't in its config. */
export const readInstallation = (payload: Payload): Installation => {
  const { settings, addresses } = readSettings(payload)
  const own = payload.config.custom[settingsKey] as ContentAPISettings
  return { payload, settings: { ...settings, ...own }, addresses }
}

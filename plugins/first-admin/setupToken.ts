import { createHash, timingSafeEqual } from 'node:crypto'
import type { Config, Payload } from 'payload'

const key = 'payload-broadside/first-admin'

const toHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The config's server-side `custom` with the hash of the token; the token itself is kept nowhere. */
export const storeTokenHash = (custom: Config['custom'], token: string | undefined): Config['custom'] =>
  token === undefined ? custom : { ...custom, [key]: toHash(token).toString('hex') }

const readHash = ({ config }: Pick<Payload, 'config'>): Buffer | undefined => {
  const hash: unknown = config.custom?.[key]
  return typeof hash === 'string' ? Buffer.from(hash, 'hex') : undefined
}

/** Whether a set-up token opens anything here at all. */
export const hasSetupDoor = (payload: Pick<Payload, 'config'>): boolean => readHash(payload) !== undefined

/** Whether this is the token. Hashes are compared, in constant time, so that no length or first letter is told. */
export const isSetupToken = (payload: Pick<Payload, 'config'>, token: unknown): boolean => {
  const hash = readHash(payload)
  return hash !== undefined && typeof token === 'string' && timingSafeEqual(hash, toHash(token))
}

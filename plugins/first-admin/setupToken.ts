import { createHash, timingSafeEqual } from 'node:crypto'
import type { Config, Payload } from 'payload'

const key = 'payload-broadside/first-admin'

const toHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Stores the token's hash in the config's server-side `custom`. The token itself is not kept. */
export const storeTokenHash = (custom: Config['custom'], token: string | undefined): Config['custom'] =>
  token === undefined ? custom : { ...custom, [key]: toHash(token).toString('hex') }

const readHash = ({ config }: Pick<Payload, 'config'>): Buffer | undefined => {
  const hash: unknown = config.custom?.[key]
  return typeof hash === 'string' ? Buffer.from(hash, 'hex') : undefined
}

/** Whether a set-up token is configured. */
export const hasSetupDoor = (payload: Pick<Payload, 'config'>): boolean => readHash(payload) !== undefined

/** Whether the token is correct. Compares hashes in constant time, so timing reveals neither length nor prefix. */
export const isSetupToken = (payload: Pick<Payload, 'config'>, token: unknown): boolean => {
  const hash = readHash(payload)
  return hash !== undefined && typeof token === 'string' && timingSafeEqual(hash, toHash(token))
}

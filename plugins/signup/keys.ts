import { createHmac } from 'node:crypto'
import { ConfigError } from '../errors.js'
import type { SignupKeys } from './options.js'

/** A key, ready for use. */
export type Key = {
  id: string
  /** The id and a fingerprint of the key, `k1.Zr3-_x8A`. It tells keys with the same id apart and reveals nothing. */
  name: string
  bytes: Uint8Array
}

const length = 32

const toFingerprint = (bytes: Uint8Array): string =>
  createHmac('sha256', bytes).update('payload-broadside/signup').digest('base64url').slice(0, 8)

const parseBytes = (option: string, written: unknown): Uint8Array => {
  const text = typeof written === 'string' ? written.trim() : ''
  const bytes = Buffer.from(text, 'base64')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || bytes.length !== length)
    throw new ConfigError(
      'signup',
      `\`keys.${option}\` is not a key of ${length} bytes in base64. Pass the output of "openssl rand -base64 32".`,
    )
  return bytes
}

const refuse = (sentence: string): never => {
  throw new ConfigError('signup', sentence)
}

/**
 * Parses a host's keys. Throws a {@link ConfigError} that names the option if a key is missing, short or used twice.
 * Messages never contain key material.
 */
export const parseKeys = ({ sealing, lookup }: SignupKeys): { sealing: Key[]; lookup: Key } => {
  if (!Array.isArray(sealing) || sealing.length === 0)
    refuse('`keys.sealing` is empty. Pass at least one key, newest first: [{ id, key }].')
  const keys = sealing.map(({ id, key }, at): Key => {
    if (typeof id !== 'string' || !/^[\w.-]{1,40}$/.test(id))
      refuse(`\`keys.sealing[${at}].id\` is no name of letters, digits, ".", "_" and "-". Write it like k1.`)
    const bytes = parseBytes(`sealing[${at}].key`, key)
    return { id, name: `${id}.${toFingerprint(bytes)}`, bytes }
  })
  const twice = keys.find(({ id }, at) => keys.some((other, before) => before < at && other.id === id))
  if (twice) refuse(`\`keys.sealing\` has two keys called ${twice.id}. Give each an id of its own.`)
  const bytes = parseBytes('lookup', lookup)
  if (keys.some((key) => Buffer.compare(key.bytes, bytes) === 0))
    refuse('`keys.lookup` is one of `keys.sealing` too. Make it one of its own.')
  return { sealing: keys, lookup: { id: '1', name: `1.${toFingerprint(bytes)}`, bytes } }
}

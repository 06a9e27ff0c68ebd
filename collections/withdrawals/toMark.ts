import { createHmac, hkdfSync } from 'node:crypto'
import type { Payload } from 'payload'

/**
 * The keyed hash of a name: HMAC-SHA-256, RFC 2104, under a key of its own that HKDF, RFC 5869, makes of the host's
 * secret. Who has the database and not the secret can't try names against it; with another secret it is another hash.
 */
export const toMark = ({ secret }: Pick<Payload, 'secret'>, name: string): string => {
  const key = hkdfSync('sha256', secret, '', 'payload-broadside withdrawals, version 1', 32)
  return createHmac('sha256', new Uint8Array(key)).update(name).digest('base64url')
}

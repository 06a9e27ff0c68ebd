import { createHash, timingSafeEqual } from 'node:crypto'
import { requestLifeMs } from '../rows.js'
import type { RequestDoc } from '../outbox/requests.js'
import type { Vault } from '../vault.js'

/**
 * The token in a request's mail: the request's creation time and a code that needs the lookup key. It is derived, so a
 * mail repeated after a crash has the same link.
 */
export const toConfirmToken = (
  vault: Vault,
  { reference, step, createdAt }: Pick<RequestDoc, 'createdAt' | 'reference' | 'step'>,
): string => {
  const seconds = Math.floor(Date.parse(createdAt) / 1000)
  return `${seconds.toString(36)}.${vault.sign('confirm', [reference, step])}`
}

/** The stored hash of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Whether a text has the form of a token. */
export const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[0-9a-z]{1,9}\.[0-9a-f]{40}$/.test(token)

/** Whether a token claims to have expired. Only used for the message. */
export const isOver = (token: string): boolean =>
  Number.parseInt(token.split('.')[0]!, 36) * 1000 + requestLifeMs < Date.now()

/** The unsubscribe token of an address. It contains the address's hash and needs no stored row. */
export const toAddressToken = (vault: Vault, emailHash: string): string =>
  `${emailHash}.${vault.sign('unsubscribe', [emailHash])}`

/** The address hash of a token; null if we didn't issue it. */
export const readAddressToken = (vault: Vault, token: unknown): string | null => {
  if (typeof token !== 'string' || token.length > 200) return null
  const emailHash = token.slice(0, token.lastIndexOf('.'))
  const [given, made] = [token, toAddressToken(vault, emailHash)].map((text) => Buffer.from(text))
  return given!.length === made!.length && timingSafeEqual(given!, made!) ? emailHash : null
}

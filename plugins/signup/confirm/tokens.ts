import { createHash, timingSafeEqual } from 'node:crypto'
import { requestLifeMs } from '../rows.js'
import type { RequestDoc } from '../outbox/requests.js'
import type { Vault } from '../vault.js'

/**
 * The token of a request's mail: when the request was made, and a code that only the lookup key makes. It is made as the
 * mail is, each time the same, so that a mail that is repeated after a crash carries the same link.
 */
export const toConfirmToken = (
  vault: Vault,
  { reference, step, createdAt }: Pick<RequestDoc, 'createdAt' | 'reference' | 'step'>,
): string => {
  const seconds = Math.floor(Date.parse(createdAt) / 1000)
  return `${seconds.toString(36)}.${vault.sign('confirm', [reference, step])}`
}

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Whether a text could be a token at all. */
export const isToken = (token: unknown): token is string =>
  typeof token === 'string' && /^[0-9a-z]{1,9}\.[0-9a-f]{40}$/.test(token)

/** Whether a token says of itself that its time is over. It is only told so: nothing is decided by it. */
export const isOver = (token: string): boolean =>
  Number.parseInt(token.split('.')[0]!, 36) * 1000 + requestLifeMs < Date.now()

/** The token by which an address is mailed no more. It holds the address's hash, and needs no stored row. */
export const toAddressToken = (vault: Vault, emailHash: string): string =>
  `${emailHash}.${vault.sign('unsubscribe', [emailHash])}`

/** The hash of the address that a token is for; null for one that we never made. */
export const readAddressToken = (vault: Vault, token: unknown): string | null => {
  if (typeof token !== 'string' || token.length > 200) return null
  const emailHash = token.slice(0, token.lastIndexOf('.'))
  const [given, made] = [token, toAddressToken(vault, emailHash)].map((text) => Buffer.from(text))
  return given!.length === made!.length && timingSafeEqual(given!, made!) ? emailHash : null
}

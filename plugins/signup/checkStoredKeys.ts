import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { ConfigError } from '../errors.js'
import type { Vault } from './vault.js'

const sealedNouns = [slugs.signups, slugs['signup-requests']] as const

/** Any stored hash of an address; all are made with the same key. */
const readHash = async ({ db }: Payload): Promise<string | undefined> => {
  for (const collection of [...sealedNouns, slugs['signup-addresses']]) {
    const { docs } = await db.find<{ id: number | string; emailHash: string }>({
      collection,
      limit: 1,
      pagination: false,
    })
    if (docs[0]) return docs[0].emailHash
  }
  return undefined
}

/**
 * Compares the configured keys with those that stored rows name, at boot. A different lookup key is refused, because
 * people would be stored twice and unsubscribed addresses mailed again. A lost sealing key is only reported, and its
 * rows stay unchanged.
 *
 * @throws ConfigError if the lookup key changed.
 */
export const checkStoredKeys = async (payload: Payload, vault: Vault | undefined): Promise<void> => {
  const hash = await readHash(payload)
  if (hash === undefined) return
  if (vault && !vault.isOwnHash(hash))
    throw new ConfigError(
      'signup',
      '`keys.lookup` (SIGNUP_LOOKUP_KEY) is another key than the one that the stored signups were hashed with. Set the earlier one again: look in your copy of .env.local, or where you keep secrets.',
    )
  for (const collection of sealedNouns) {
    const { totalDocs } = await payload.db.count({
      collection,
      where: { sealedWith: { not_in: vault?.sealingNames ?? [''] } },
    })
    if (totalDocs > 0)
      payload.logger.error({
        msg: `[payload-broadside/signup] ${totalDocs} rows of ${collection} were sealed with a key that is not among \`keys.sealing\` (SIGNUP_KEYS): they can't be read, and wait, until it is set again.`,
      })
  }
}

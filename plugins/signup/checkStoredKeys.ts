import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { ConfigError } from '../errors.js'
import type { Vault } from './vault.js'

const sealedNouns = [slugs.signups, slugs['signup-requests']] as const

/** One stored hash of an address, of which all were made with one key. */
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
 * Compares the keys that are set with those that stored rows name, at boot. Another lookup key is refused: people would be
 * there twice, and who wants no more mail would be mailed. A sealing key may be lost for good, so that its rows are told of
 * and left as they are.
 *
 * @throws ConfigError where the lookup key is another than before.
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

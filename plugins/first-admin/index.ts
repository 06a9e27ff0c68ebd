import type { Config } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { ConfigError } from '../errors.js'
import { addToCollection } from '../extend.js'
import { firstRegister } from './endpoint.js'
import { keepToken } from './setupToken.js'

/**
 * Shuts Payload's open door for the first user, and opens one that asks for a token.
 * Throws a {@link ConfigError} for a token that could be guessed.
 */
export const firstAdmin =
  ({ setupToken }: { setupToken?: string }) =>
  (config: Config): Config => {
    if (setupToken !== undefined && setupToken.length < 16) {
      throw new ConfigError(
        'first-admin',
        '`setupToken` is shorter than 16 characters. Pass a long random one, e.g. from `openssl rand -hex 16`.',
      )
    }
    return addToCollection({
      config: { ...config, custom: keepToken(config.custom, setupToken) },
      slug: slugs.users,
      extend: (users) => ({ ...users, endpoints: [firstRegister, ...(users.endpoints || [])] }),
    })
  }

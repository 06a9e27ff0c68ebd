import type { Config, Payload, Plugin } from 'payload'
import type { CollectionContext } from '../../collections/context.js'
import { addPanelWords } from '../../collections/shared/panelWords.js'
import { slugs } from '../../collections/slugs.js'
import { readContentWords, toMissingWords, type ReadWords } from '../contentWords.js'
import { ConfigError } from '../errors.js'
import { addToCollection } from '../extend.js'
import { checkStoredKeys } from './checkStoredKeys.js'
import type { SignupOptions } from './options.js'
import { peopleEndpoints } from './people/endpoints.js'
import { showPerson } from './showPerson.js'
import { createVault, type Vault } from './vault.js'
import { contentWords, peopleWords, words } from './words.js'

export type { SignupKeys, SignupOptions, SealingKey } from './options.js'
export { UnreadableError, type UnreadableCode } from './errors.js'

type Site = Pick<CollectionContext, 'locales' | 'defaultLocale'>

/** Where the room's parts lie in a host's config: under `custom`, which never reaches the browser. */
const settingsKey = 'payload-broadside/signup'

type Kept = { vault?: Vault; words: ReadWords<typeof contentWords.en> }

/** What the room was set up with, from a running Payload. Throws a {@link ConfigError} where it has no keys. */
export const readSignupRoom = ({ config }: Pick<Payload, 'config'>): Required<Kept> => {
  const { vault, words: said } = config.custom![settingsKey] as Kept
  if (!vault)
    throw new ConfigError(
      'signup',
      'Missing option `keys`. Pass them to broadside({ signup: { keys: { sealing, lookup } } }): without them nothing that people send can be sealed.',
    )
  return { vault, words: said }
}

/**
 * The signup's room: seals what people send, and shows it to those who may read it.
 *
 * @throws ConfigError for keys that are missing, short or used twice.
 */
export const signup =
  ({ keys, words: theirs }: SignupOptions, site: Site): Plugin =>
  (incoming): Config => {
    const vault = keys && createVault(keys)
    const said = readContentWords({ ours: contentWords, theirs, site })
    const kept: Kept = { vault, words: said }
    const config = addPanelWords({ ...incoming, custom: { ...incoming.custom, [settingsKey]: kept } }, [
      words,
      peopleWords,
    ])
    const extended = addToCollection({
      config,
      slug: slugs.signups,
      extend: (signups) => ({
        ...signups,
        endpoints: [...(signups.endpoints || []), ...peopleEndpoints(vault)],
        hooks: { ...signups.hooks, beforeRead: [...(signups.hooks?.beforeRead ?? []), showPerson(vault)] },
      }),
    })
    return {
      ...extended,
      onInit: async (payload) => {
        await incoming.onInit?.(payload)
        const keyCount = Object.keys(contentWords.en).length
        for (const msg of toMissingWords('signup', { missing: said.missing, keys: keyCount }))
          payload.logger.warn({ msg })
        await checkStoredKeys(payload, vault)
      },
    }
  }

import type { Payload } from 'payload'
import type { ReadWords } from '../contentWords.js'
import { ConfigError } from '../errors.js'
import type { SignupOptions } from './options.js'
import type { Proofs } from './screens/proofOfWork.js'
import type { Screen } from './screens/screen.js'
import type { Vault } from './vault.js'
import type { contentWords } from './words.js'

/** Where the room's parts lie in a host's config: under `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/signup'

/** What the room was set up with. */
export type Kept = {
  vault?: Vault
  words: ReadWords<typeof contentWords.en>
  options: Required<Pick<SignupOptions, 'findBranch' | 'slowPerMinute'>>
  screens: Screen[]
  /** None where no proof of work is ever asked for. */
  proofs?: Proofs
  /** The client's address, as the host's own proxy wrote it. */
  clientAddress?: (headers: Headers) => string | null
}

/** The room of a running Payload. */
export type SignupRoom = Kept & Required<Pick<Kept, 'vault'>> & { payload: Payload }

/** What the room was set up with, with or without keys. */
export const readRoomSettings = ({ config }: Pick<Payload, 'config'>): Kept =>
  config.custom![settingsKey] as Kept

/** What the room was set up with, from a running Payload. Throws a {@link ConfigError} where it has no keys. */
export const readSignupRoom = (payload: Payload): SignupRoom => {
  const { vault, ...kept } = readRoomSettings(payload)
  if (!vault)
    throw new ConfigError(
      'signup',
      'Missing option `keys`. Pass them to broadside({ signup: { keys: { sealing, lookup } } }): without them nothing that people send can be sealed.',
    )
  return { ...kept, vault, payload }
}

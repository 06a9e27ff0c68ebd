import type { Payload } from 'payload'
import type { ReadWords } from '../contentWords.js'
import { ConfigError } from '../errors.js'
import type { SignupOptions } from './options.js'
import type { Proofs } from './screens/proofOfWork.js'
import type { Screen } from './screens/screen.js'
import type { Vault } from './vault.js'
import type { contentWords } from './words.js'

/** The key of the room's settings under the host's `custom`, which never reaches the browser. */
export const settingsKey = 'payload-broadside/signup'

/** The settings of the room. */
export type Kept = {
  vault?: Vault
  words: ReadWords<typeof contentWords.en>
  options: Required<Pick<SignupOptions, 'findBranch' | 'slowPerMinute'>>
  screens: Screen[]
  /** Unset if proof of work is off. */
  proofs?: Proofs
  /** The client's address, as written by the host's proxy. */
  clientAddress?: (headers: Headers) => string | null
}

/** The room of a running Payload. */
export type SignupRoom = Kept & Required<Pick<Kept, 'vault'>> & { payload: Payload }

/** The settings of the room, with or without keys. */
export const readRoomSettings = ({ config }: Pick<Payload, 'config'>): Kept =>
  config.custom![settingsKey] as Kept

/** The settings of the room from a running Payload. Throws a {@link ConfigError} without keys. */
export const readSignupRoom = (payload: Payload): SignupRoom => {
  const { vault, ...kept } = readRoomSettings(payload)
  if (!vault)
    throw new ConfigError(
      'signup',
      'Missing option `keys`. Pass them to broadside({ signup: { keys: { sealing, lookup } } }): without them nothing that people send can be sealed.',
    )
  return { ...kept, vault, payload }
}

import { message, type Sentence } from '../../messages/messages.js'

const kinds: Sentence = message('recordings:kinds')

/** Why a file is refused as a recording, and how to fix it. */
export const faults = {
  empty: message('recordings:theFileIsEmpty', { kinds }),
  tooLarge: message('recordings:faultsTooLarge'),
  noAudio: message('recordings:faultsNoAudio', { kinds }),
  more: message('recordings:faultsMore'),
  codec: message('recordings:faultsCodec'),
  damaged: message('recordings:faultsDamaged'),
  unequal: message('recordings:faultsUnequal'),
  chained: message('recordings:faultsChained'),
  silent: message('recordings:faultsSilent'),
} satisfies Record<string, Sentence>

/** The key of one of {@link faults}. */
export type AudioFault = keyof typeof faults

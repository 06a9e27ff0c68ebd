import { toText, toWebAddress } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Support somebody else's call. */
export const partnerCall: Resolve<'partnerCall'> = (block) => {
  const url = toWebAddress(block.url)
  return url
    ? {
        title: toText(block.title) ?? '',
        organisation: toText(block.organisation),
        url,
        note: toText(block.note),
      }
    : null
}

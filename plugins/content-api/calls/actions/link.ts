import { toText, toLinkAddress } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Anything else. */
export const link: Resolve<'link'> = (block) => {
  const url = toLinkAddress(block.url)
  return url ? { label: toText(block.label) ?? '', url, copyText: toText(block.copyText) } : null
}

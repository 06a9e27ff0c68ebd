import { toText, toWebAddress } from '../../text/toText.js'
import type { Resolve } from './resolve.js'

/** Anything else. */
export const link: Resolve<'link'> = (block) => {
  const url = toWebAddress(block.url)
  return url ? { label: toText(block.label) ?? '', url, copyText: toText(block.copyText) } : null
}

import { parseWebAddress } from '../shared/parseWebAddress.js'
import type { Sentence } from '../shared/say.js'

/** The address that an article is known by, or what is wrong with what was typed. */
export type ArticleURL = { url: string } | { fault: 'incomplete' | 'unsafe'; sentence: Sentence }

// What says where a reader came from, and not what is read.
const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i

/**
 * The one address of an article, however it was shared: scheme and host in lower case, without a default port, a
 * fragment, and the parameters `utm_*`, `fbclid` and `gclid` in any case. The path and all other parameters stay as
 * a browser sends them, byte for byte and in their order.
 */
export const toArticleURL = (typed: string): ArticleURL => {
  const address = parseWebAddress(typed)
  if (!('href' in address)) return address
  const [whole = ''] = address.href.split('#', 1)
  const mark = whole.indexOf('?')
  if (mark < 0) return { url: whole }
  const query = whole
    .slice(mark + 1)
    .split('&')
    .filter((parameter) => !tracking.test(parameter))
    .join('&')
  return { url: whole.slice(0, mark) + (query && `?${query}`) }
}

import type { Sentence } from '../messages/messages.js'
import { parseWebAddress } from '../values/parseWebAddress.js'

/** The address that an article is known by, or what is wrong with what was typed. */
export type ArticleURL = { url: string } | { fault: 'incomplete' | 'unsafe'; sentence: Sentence }

// What says where a reader came from, and not what is read.
const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i

// A page that is drawn in the browser has its address behind the #.
const route = /^!?\/./

const withoutTracking = (query: string): string =>
  query
    .split('&')
    .filter((parameter) => !tracking.test(parameter))
    .join('&')

const toKept = (href: string): string => {
  const { search, hash } = new URL(href)
  const [page = ''] = href.split(/[?#]/, 1)
  const query = withoutTracking(search.slice(1))
  return page + (query && `?${query}`) + (route.test(hash.slice(1)) ? hash : '')
}

/**
 * The one address of an article, however it was shared: scheme and host in lower case, without a default port, without a
 * fragment that is no route (`#/…`, `#!/…`), and without the parameters `utm_*`, `fbclid` and `gclid` in any case. The path
 * and all other parameters stay as a browser sends them, byte for byte and in their order.
 */
export const toArticleURL = (typed: string): ArticleURL => {
  const address = parseWebAddress(typed, toKept)
  return 'href' in address ? { url: address.href } : address
}

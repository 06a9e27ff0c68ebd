import type { Sentence } from '../messages/messages.js'
import { parseWebAddress } from '../values/parseWebAddress.js'

/** The canonical URL of an article, or the problem with the input. */
export type ArticleURL = { url: string } | { fault: 'incomplete' | 'unsafe'; sentence: Sentence }

// Parameters that track where readers come from and don't change the content.
const tracking = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i

// Client-rendered pages have their route in the fragment.
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
 * The canonical URL of an article, however it was shared: scheme and host in lower case, no default port, no fragment
 * unless it is a route (`#/…`, `#!/…`), and no parameters `utm_*`, `fbclid` or `gclid` in any case. The path and all
 * other parameters stay byte for byte and in order.
 */
export const toArticleURL = (typed: string): ArticleURL => {
  const address = parseWebAddress(typed, toKept)
  return 'href' in address ? { url: address.href } : address
}

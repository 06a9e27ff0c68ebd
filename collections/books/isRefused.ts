import { parseWebAddress } from '../shared/parseWebAddress.js'
import { checkAuthors } from './checkAuthors.js'
import { linkKinds, maxLinks } from './linkFields.js'

type Link = { kind?: unknown; url?: unknown }

const leadsNowhere = ({ kind, url }: Link): boolean =>
  !linkKinds.some(({ value }) => value === kind) || !('href' in parseWebAddress(String(url ?? '')))

/** Whether a book's own fields will refuse it, whatever its ISBN. */
export const isRefused = ({ title, authors, links }: Record<string, unknown>): boolean => {
  const rows = Array.isArray(links) ? (links as Link[]) : []
  return !title || checkAuthors(authors) !== null || rows.length > maxLinks || rows.some(leadsNowhere)
}

import { toKey } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Find your branch: the pinned one, or all. */
export const findBranch: Resolve<'findBranch'> = ({ branch: pinned }, { shown, addresses, locale }) => {
  const url = addresses.pageURL({ kind: 'branches', locale })
  if (pinned == null) {
    return shown.countries.length > 0 ? { url, branch: null, countries: shown.countries } : null
  }
  const branch = shown.branches.get(toKey(pinned))
  return branch ? { url, branch, countries: [] } : null
}

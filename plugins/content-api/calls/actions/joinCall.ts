import { toKey } from '../../text/text.js'
import type { Resolve } from './resolve.js'

/** Go on with another call of ours. */
export const joinCall: Resolve<'joinCall'> = ({ call }, { shown }) => {
  const link = shown.calls.get(toKey(call))
  return link ? { call: link } : null
}

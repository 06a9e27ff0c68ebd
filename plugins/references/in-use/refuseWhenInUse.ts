import type { PayloadRequest } from 'payload'
import { say } from '../../../collections/shared/say.js'
import { InUseError } from '../errors.js'
import { toKey } from '../key.js'
import { readLiveUsers } from '../live/readLiveUsers.js'
import { readSettings } from '../settings.js'
import { toUses } from '../uses/toUses.js'
import { isBreaking } from './isBreaking.js'
import { toRefusal } from './toRefusal.js'

/**
 * Refuses to take away a document that something live uses, with the list of what does, as far as the asker may read it.
 *
 * @throws InUseError
 */
export const refuseWhenInUse = async ({
  req,
  collection,
  id,
  overrideAccess = false,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
  /** Whether what uses it is named without asking who may read it, where nobody asks in a name of their own. */
  overrideAccess?: boolean
}): Promise<void> => {
  if (isBreaking(req)) return
  const { payload } = req
  const target = toKey({ slug: collection, id })
  const rows = await readLiveUsers({ payload, req, key: target })
  if (rows.length === 0) return
  const { uses, hidden, more } = await toUses({
    payload,
    req,
    target,
    found: rows.slice(0, 100).map((row) => ({ row, state: 'live' })),
    more: Math.max(0, rows.length - 100),
    overrideAccess: overrideAccess && !req.user,
  })
  const mayBreak = Boolean(req.user) && readSettings(payload).mayBreakLive({ req })
  throw new InUseError(say(req, toRefusal({ uses, hidden: hidden + more, mayBreak })), {
    uses: uses.map(({ collection: slug, id: using, kind, title, url }) => ({
      collection: slug,
      id: using,
      kind,
      title,
      url,
    })),
    hidden: hidden + more,
  })
}

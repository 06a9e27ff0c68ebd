import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs.js'
import { whereLive } from '../../shared/live.js'

type Row = Record<string, unknown> & { id: number | string }

/** What is live of a call, with a value for each language, whatever its newest draft says. */
export const readLive = async (
  req: PayloadRequest,
  id: number | string | undefined,
): Promise<Row | undefined> => {
  if (id === undefined) return undefined
  const live = await req.payload.db.findOne<Row>({
    collection: slugs.calls,
    where: { and: [{ id: { equals: id } }, ...whereLive()] },
    locale: 'all',
    req,
  })
  return live ?? undefined
}

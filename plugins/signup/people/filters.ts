import type { PayloadRequest, Where } from 'payload'
import { isDatabaseId, toDatabaseId, toPointedId } from '../../../collections/documents/ids.js'
import { followUps } from '../../../collections/signups/fields.js'
import { slugs } from '../../../collections/slugs.js'
import { toOwnSignups } from './findSignup.js'

/** What an organiser narrows the list by, as it stands in the page's address: nothing of a person. */
export type Filters = { call: string; state: string; since: string; page: number }

/** At first those are shown who wait for somebody. */
const open = ['new', 'taken']

/** What an address asks for; what can't be meant is left out. */
export const parseFilters = (asked: Record<string, unknown> = {}): Filters => {
  const { call, state, since, page } = asked
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text(since)) && Number.isFinite(Date.parse(text(since)))
  return {
    call: text(call),
    state: ['all', ...followUps].includes(text(state)) ? text(state) : '',
    since: isDay ? text(since) : '',
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(page)) || 1)),
  }
}

/** The filters as a query. */
export const toWhere = ({ payload }: PayloadRequest, { call, state, since }: Filters): Where[] => {
  const id = toDatabaseId(payload, call)
  return [
    ...(state === 'all' ? [] : [{ followUp: { in: state ? [state] : open } }]),
    ...(isDatabaseId(payload, id) ? [{ call: { equals: id } }] : []),
    ...(since ? [{ confirmedAt: { greater_than_equal: `${since}T00:00:00.000Z` } }] : []),
  ]
}

/** The calls that the asker's people signed up for, those that they may read, with their titles. */
export const readOwnCalls = async (
  req: PayloadRequest,
): Promise<{ id: number | string; title: string }[]> => {
  const { payload } = req
  const own = await toOwnSignups(req)
  if (!own) return []
  const { values } = await payload.db.findDistinct({
    collection: slugs.signups,
    field: 'call',
    where: { and: [{ call: { exists: true } }, ...own] },
    limit: 200,
  })
  const ids = values.map(({ call }) => toPointedId(call)).filter((id) => isDatabaseId(payload, id))
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: slugs.calls,
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    pagination: false,
    limit: 200,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return (docs as unknown as { id: number | string; title?: string | null }[])
    .map(({ id, title }) => ({ id, title: title || String(id) }))
    .sort((one, two) => one.title.localeCompare(two.title))
}

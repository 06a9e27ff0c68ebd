import { isolateObjectProperty, type Payload, type PayloadRequest, type Where } from 'payload'
import { isAdmin, isEditor } from '../../../collections/access/permissions.js'
import { toPointedId } from '../../../collections/documents/ids.js'
import { requestStates } from '../../../collections/signup-requests/index.js'
import { slugs } from '../../../collections/slugs.js'
import { toInstant } from '../../../collections/values/toInstant.js'
import { isLate } from '../outbox/worker.js'
import { readRoomSettings } from '../room.js'
import { type Breakdown, type Counts, discloseBreakdowns, discloseCount } from './discloseCounts.js'

type Id = number | string

/** What counts: people who confirmed, and have not unsubscribed. */
const counted = (call: Id): Where[] => [{ call: { equals: call } }, { unsubscribedAt: { equals: null } }]

/** How many people a call has, or had who had confirmed before an instant. */
export const countPeople = async ({ db }: Payload, call: Id, before?: Date): Promise<number> => {
  const where: Where[] = [
    ...counted(call),
    ...(before ? [{ confirmedAt: { less_than: before.toISOString() } }] : []),
  ]
  return (await db.count({ collection: slugs.signups, where: { and: where } })).totalDocs
}

const countOne = (counts: Map<string, number>, key: string) =>
  void counts.set(key, (counts.get(key) ?? 0) + 1)

/** Reads rows a page at a time: there may be more than memory holds. */
const readPages = async function* <Row extends object>(
  { db }: Payload,
  {
    atOnce = 2_000,
    ...asked
  }: {
    collection: 'signups' | 'signup-requests'
    where: Where[]
    select: Record<keyof Row, true>
    atOnce?: number
  },
): AsyncGenerator<Row[]> {
  for (let last: Id | undefined; ;) {
    const after: Where[] = last === undefined ? [] : [{ id: { greater_than: last } }]
    const { docs } = await db.find<Row & { id: Id }>({
      ...asked,
      where: { and: [...asked.where, ...after] },
      sort: 'id',
      limit: atOnce,
      pagination: false,
    })
    yield docs
    if (docs.length < atOnce) return
    last = docs.at(-1)!.id
  }
}

const toDayOf = (instant: unknown): string => toInstant(instant)?.slice(0, 10) ?? ''

/** A call's people in numbers, as somebody sees them who may see no person. Keys: a day in UTC, a source, a branch's id. */
export type CallNumbers = {
  total: number | undefined
  days: Breakdown
  sources: Breakdown
  branches: Breakdown
  /** The names of the branches, by their ids. */
  names: Map<string, string>
}

const exactly = (counts: Counts): Breakdown => ({ shown: new Map(counts), hasMore: false, isWithheld: false })

const readBranchNames = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: slugs.branches,
    where: { id: { in: ids.map((id) => (payload.db.defaultIDType === 'number' ? Number(id) : id)) } },
    select: { name: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return new Map((docs as unknown as { id: Id; name: string }[]).map(({ id, name }) => [String(id), name]))
}

/**
 * A call's people in numbers: exact for admins, who may read each of them, and such that nobody shows for editors.
 *
 * @param atOnce How many rows are in memory at once. @default 2_000
 */
export const readCallNumbers = async (
  req: PayloadRequest,
  call: Id,
  { atOnce }: { atOnce?: number } = {},
): Promise<CallNumbers | undefined> => {
  if (!isEditor({ req })) return undefined
  const all = { days: new Map<string, number>(), sources: new Map(), branches: new Map() }
  let people = 0
  const pages = readPages<{ confirmedAt: unknown; source: string | null; branch: unknown }>(req.payload, {
    collection: slugs.signups,
    where: counted(call),
    select: { confirmedAt: true, source: true, branch: true },
    atOnce,
  })
  for await (const page of pages)
    for (const { confirmedAt, source, branch } of page) {
      people += 1
      countOne(all.days, toDayOf(confirmedAt))
      countOne(all.sources, source ?? '')
      countOne(all.branches, branch == null ? '' : String(toPointedId(branch)))
    }
  const { total, breakdowns } = isAdmin({ req })
    ? {
        total: people,
        breakdowns: {
          days: exactly(all.days),
          sources: exactly(all.sources),
          branches: exactly(all.branches),
        },
      }
    : discloseBreakdowns(all)
  const ids = [...breakdowns.branches.shown.keys()].filter(Boolean)
  return { total, ...breakdowns, names: ids.length > 0 ? await readBranchNames(req, ids) : new Map() }
}

/** What an editor or an admin is told above the dashboard. A number that is not there is below five. */
export type Numbers = {
  /** The most people first. Of which there are too few to be told are left out, as if there were none. */
  calls: { id: Id; title: string; count: number }[]
  requests: { state: (typeof requestStates)[number]; count: number | undefined }[]
  /** For admins: what screens caught, by day, the newest first. */
  caught: { screen: string | null; day: string; count: number }[]
  /** Whether what is due has been left undone for long. */
  isLate: boolean
}

const readCaught = async (payload: Payload): Promise<Numbers['caught']> => {
  const counts = new Map<string, number>()
  const pages = readPages<{ screen: string | null; createdAt: unknown }>(payload, {
    collection: slugs['signup-requests'],
    where: [{ state: { equals: 'quarantined' } }],
    select: { screen: true, createdAt: true },
  })
  for await (const page of pages)
    for (const { screen, createdAt } of page)
      countOne(counts, JSON.stringify([toDayOf(createdAt), screen ?? null]))
  return [...counts]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([key, number]) => {
      const [day, screen] = JSON.parse(key) as [string, string | null]
      return { day, screen, count: number }
    })
}

/** How many people each call has, and how many requests are on their way. */
export const readNumbers = async (req: PayloadRequest): Promise<Numbers | undefined> => {
  if (!isEditor({ req })) return undefined
  const { payload } = req
  const isExact = isAdmin({ req })
  const tell = (number: number) => (isExact ? number : discloseCount(number))
  const { values } = await payload.db.findDistinct({
    collection: slugs.signups,
    field: 'call',
    where: { and: [{ call: { exists: true } }] },
    limit: 100,
  })
  const ids = values.map(({ call }) => toPointedId(call)).filter((id) => id != null)
  const { docs } = await payload.find({
    collection: slugs.calls,
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  const calls: Numbers['calls'] = []
  for (const { id, title } of docs as unknown as { id: Id; title?: string }[]) {
    const told = tell(await countPeople(payload, id))
    if (told) calls.push({ id, title: title || String(id), count: told })
  }
  const requests: Numbers['requests'] = []
  for (const state of requestStates) {
    const { totalDocs } = await payload.db.count({
      collection: slugs['signup-requests'],
      where: { and: [{ state: { equals: state } }] },
    })
    requests.push({ state, count: tell(totalDocs) })
  }
  return {
    calls: calls.sort((one, other) => other.count - one.count || one.title.localeCompare(other.title)),
    requests,
    caught: isExact ? await readCaught(payload) : [],
    isLate: Boolean(readRoomSettings(payload).vault) && (await isLate(payload)),
  }
}

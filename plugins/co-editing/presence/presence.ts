import type { Payload } from 'payload'
import { readNames } from '../../../collections/users/readNames.js'
import { presencesSlug } from './presences.js'

/** How long a tab counts as open after its last heartbeat, in milliseconds. */
export const staysFor = 50_000

/** A tab in which somebody has a document open. */
export type Presence = { document: string; user: string; tab: string }

/** Somebody else who has the document open; `isSelf` is the same person in another tab or on another device. */
export type Present = { name: string; isSelf: boolean }

const toKey = ({ document, user, tab }: Presence): string => `${document}:${user}:${tab}`

const findRow = (payload: Payload, key: string) =>
  payload.db.findOne({ collection: presencesSlug, where: { key: { equals: key } } })

/** Notes that a tab has a document open, for {@link staysFor} from now on. */
export const arrive = async (payload: Payload, presence: Presence): Promise<void> => {
  const { db } = payload
  const key = toKey(presence)
  const until = Date.now() + staysFor
  const stays = await db.updateOne({
    collection: presencesSlug,
    where: { key: { equals: key } },
    data: { until },
    options: { atomic: true } as never,
  })
  if (stays) return
  await db.deleteMany({ collection: presencesSlug, where: { until: { less_than: Date.now() } } })
  try {
    await db.create({ collection: presencesSlug, data: { key, ...presence, until } })
  } catch (error) {
    // A concurrent request of the same tab was first.
    if (!(await findRow(payload, key))) throw error
  }
}

/** Notes that a tab has left. */
export const leave = (payload: Payload, presence: Presence): Promise<void> =>
  payload.db.deleteMany({
    collection: presencesSlug,
    where: { key: { equals: toKey(presence) } },
  }) as Promise<void>

/** Who else has the document open: an entry for each tab but the asker's own. */
export const readOthers = async (payload: Payload, { document, user, tab }: Presence): Promise<Present[]> => {
  const { docs } = await payload.db.find<Presence>({
    collection: presencesSlug,
    where: { and: [{ document: { equals: document } }, { until: { greater_than: Date.now() } }] },
    sort: 'key',
    limit: 50,
    pagination: false,
  })
  const others = docs.filter((other) => other.user !== user || other.tab !== tab)
  const names = await readNames(
    payload,
    others.map((other) => other.user),
  )
  return others.flatMap((other) => {
    const name = names.get(other.user)
    return name === undefined ? [] : [{ name, isSelf: other.user === user }]
  })
}

import type { Payload } from 'payload'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { readSettings } from '../../api/settings.js'
import { readSignedCall, type ToldPlace, toToldPlaces } from '../confirm/describeSignup.js'
import type { SignupRoom } from '../room.js'
import type { Vault } from '../vault.js'

type Id = number | string

const hourMs = 3_600_000
/** An editor often saves again a moment later: people are told once. */
const settleMs = 2 * 60_000

/** The places of a call that are to be told to somebody now: those that are still to come. */
export const readPlacesToTell = async (
  payload: Payload,
  about: { id: Id; language: string },
): Promise<ToldPlace[]> => {
  const signed = await readSignedCall(payload, about)
  return (signed ? toToldPlaces(signed.call) : []).filter(({ starts, ends }) => {
    const over = ends ? Date.parse(ends.at) : starts ? Date.parse(starts.at) + 24 * hourMs : Infinity
    return over > Date.now()
  })
}

/** What is kept of places that somebody was told. A step that is made anew is no other place. */
export const hashPlaces = (vault: Vault, places: ToldPlace[]): string =>
  vault.hashContent(places.map(({ id: _id, ...place }) => place))

const mark = async (payload: Payload, about: { id: Id; language: string; hash: string }): Promise<void> => {
  for (;;) {
    const { docs } = await payload.db.find<{ id: Id }>({
      collection: slugs.signups,
      where: {
        and: [
          { call: { equals: about.id } },
          { language: { equals: about.language } },
          { unsubscribedAt: { equals: null } },
          { placeDueAt: { equals: null } },
          { placeTold: { not_equals: about.hash } },
          { placeRefused: { not_equals: about.hash } },
        ],
      },
      limit: 200,
      pagination: false,
    })
    for (const { id } of docs)
      await payload.db.updateOne({
        collection: slugs.signups,
        where: { id: { equals: id } },
        data: { placeDueAt: Date.now() + settleMs },
        options: { atomic: true },
      })
    if (docs.length < 200) return
  }
}

/** Finds those who confirmed for a call that changed of late, and were told another place or time of it than it has now. */
export const markChangedPlaces = async ({ payload, vault }: SignupRoom): Promise<void> => {
  const { docs } = await payload.db.find<{ id: Id }>({
    collection: slugs.calls,
    where: {
      and: [
        { updatedAt: { greater_than: new Date(Date.now() - 25 * hourMs).toISOString() } },
        ...whereLive(),
      ],
    },
    select: { updatedAt: true },
    limit: 0,
    pagination: false,
  })
  for (const { id } of docs)
    for (const language of readSettings(payload).settings.locales) {
      const places = await readPlacesToTell(payload, { id, language })
      if (places.length > 0) await mark(payload, { id, language, hash: hashPlaces(vault, places) })
    }
}

import type { Payload, TypedLocale } from 'payload'
import { isDatabaseId } from '../../../collections/documents/ids.js'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { noteDocuments, noteInstants } from '../../api/reads.js'
import type { CallDocument, Id } from '../documents.js'

/**
 * The language of a call's answer: the requested one if the call is offered in it, else the call's first. Locales
 * removed from the host's config don't count.
 */
const toLocale = ({
  languages,
  wanted,
  locales,
}: {
  languages: string[] | null | undefined
  wanted: string
  locales: string[]
}): string => {
  const offered = toOffered({ languages, locales })
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted)
}

/** The languages that a call is offered in, in its order. */
export const toOffered = ({
  languages,
  locales,
}: {
  languages: string[] | null | undefined
  locales: string[]
}): string[] => (languages ?? []).filter((locale) => locales.includes(locale))

/** A loaded call and its language. */
export type ReadCall = { doc: CallDocument; locale: string }

/** The fields selected from a call for a link. */
export const callLinkFields: (keyof CallDocument)[] = ['slug', 'title', 'opensAt', 'closesAt']

/**
 * Live calls in the order of the ids, each in the requested language or else in its first. It takes no `req`, because
 * answers never depend on the user.
 */
export const readCallDocuments = async ({
  payload,
  locales,
  locale: wanted,
  ids,
  fields,
}: {
  payload: Payload
  locales: string[]
  locale: string
  ids: Id[]
  /** The fields to select besides the languages and times. */
  fields: (keyof CallDocument)[]
}): Promise<ReadCall[]> => {
  const select: Record<string, true> = Object.fromEntries(
    [...fields, 'languages', 'opensAt', 'closesAt', 'updatedAt'].map((field) => [field, true]),
  )

  const read = async (some: Id[], locale: string): Promise<ReadCall[]> => {
    if (some.length === 0) return []
    const { docs } = await payload.find({
      collection: slugs.calls,
      where: { and: [{ id: { in: some } }, ...whereLive(payload.collections[slugs.calls]!.config)] },
      select,
      locale: locale as TypedLocale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return (docs as unknown as CallDocument[]).map((doc) => ({ doc, locale }))
  }

  noteDocuments(slugs.calls, ids)
  const found = await read(
    ids.filter((id) => isDatabaseId(payload, id)),
    wanted,
  )
  const elsewhere = new Map<string, Id[]>()
  const here: ReadCall[] = []
  for (const call of found) {
    noteInstants(call.doc.opensAt, call.doc.closesAt)
    const locale = toLocale({ languages: call.doc.languages, wanted, locales })
    if (locale === wanted) here.push(call)
    else elsewhere.set(locale, [...(elsewhere.get(locale) ?? []), call.doc.id])
  }
  const again = await Promise.all([...elsewhere].map(([locale, some]) => read(some, locale)))
  const byId = new Map([...here, ...again.flat()].map((call) => [call.doc.id, call]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

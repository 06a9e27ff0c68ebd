import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { toPointedId } from '../../../collections/documents/ids.js'
import { slugs } from '../../../collections/slugs.js'
import { readNames } from '../../../collections/users/readNames.js'
import { toInstant } from '../../../collections/values/toInstant.js'
import type { Person } from '../rows.js'
import type { Standing } from './followUp.js'

/** Somebody as an organiser meets them. */
export type Card = Partial<Person> & {
  id: number | string
  /** The signup's page in the panel. */
  url: string
  /** What of the name is there. */
  name: string
  /** The phone number as people read it, with its country: `+34 911 23 45 67`. */
  readablePhone?: string
  /** The call's title; nothing where it is gone, or not theirs to read. */
  call?: string
  branch?: string
  hasBranch: boolean
  confirmedAt: string
  standing: Standing
  note: string
  /** Why the row can't be read. */
  unreadable?: string
}

type Found = Partial<Person> & {
  id: number | string
  call?: unknown
  branch?: unknown
  confirmedAt: string
  followUp: Standing['followUp']
  followUpBy?: unknown
  followUpAt?: string | null
  note?: string
  unreadable?: string
}

const toText = (document: unknown, field: string): string | undefined => {
  const value = document !== null && typeof document === 'object' && (document as never)[field]
  return typeof value === 'string' && value ? value : undefined
}

const toReadablePhone = (phone: string): string =>
  parsePhoneNumberFromString(phone)?.formatInternational() ?? phone

/** A page of the signups that somebody may read, the newest first. */
export const readCards = async (
  req: PayloadRequest,
  { where, page = 1, limit }: { where: Where[]; page?: number; limit: number },
): Promise<{ cards: Card[]; total: number; pages: number }> => {
  const { payload } = req
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: slugs.signups,
    where: { and: where },
    sort: ['-confirmedAt', '-id'],
    limit,
    page,
    depth: 1,
    populate: { [slugs.calls]: { title: true }, [slugs.branches]: { name: true } } as never,
    overrideAccess: false,
    disableErrors: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  const found = docs as unknown as Found[]
  const toBy = ({ followUpBy }: Found) => (followUpBy == null ? '' : String(toPointedId(followUpBy)))
  const names = await readNames(payload, found.map(toBy).filter(Boolean))
  const cards = found.map((one): Card => {
    const { id, firstName, lastName, email, phone, postalCode, country, unreadable, note = '' } = one
    return {
      ...{ id, firstName, lastName, email, phone, postalCode, country, unreadable, note },
      url: formatAdminURL({
        adminRoute: payload.config.routes.admin,
        path: `/collections/${slugs.signups}/${id}`,
      }),
      name: [firstName, lastName].filter(Boolean).join(' '),
      ...(phone && { readablePhone: toReadablePhone(phone) }),
      call: toText(one.call, 'title'),
      branch: toText(one.branch, 'name'),
      hasBranch: one.branch != null,
      confirmedAt: toInstant(one.confirmedAt)!,
      standing: {
        followUp: one.followUp,
        by: names.get(toBy(one)) || null,
        at: toInstant(one.followUpAt) ?? null,
      },
    }
  })
  return { cards, total: totalDocs, pages: totalPages }
}

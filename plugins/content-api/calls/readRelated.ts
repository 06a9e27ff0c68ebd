import type { TypedLocale } from 'payload'
import { isDatabaseId } from '../../../collections/shared/isDatabaseId.js'
import { slugs } from '../../../collections/slugs.js'
import type { CallLink, Image, Slogan } from '../../types.js'
import type { CallDocument, Id, ImageDocument, SloganDocument } from '../documents.js'
import type { Installation } from '../installation.js'
import { readCallDocuments } from './readCallDocuments.js'
import { toCallLink } from './toCallLink.js'
import { toImage } from '../images/toImage.js'
import { toInstant } from '../toInstant.js'
import type { RelatedIds } from './toRelatedIds.js'
import type { Shown } from '../text/toRichText.js'
import { toSlogan } from '../slogans/toSlogan.js'

/** What calls point to and may be shown, with what is needed to tell when an answer changed. */
export type Related = {
  shown: Shown
  /** When what is shown changed, opened or closed. */
  changes: string[]
  /** Whether something pointed to was not there or not live: nobody knows since when. */
  dangling: boolean
}

const linked = ['slug', 'title', 'opensAt', 'closesAt'] as const satisfies (keyof CallDocument)[]

/**
 * Reads what calls point to in one language, each kind with one query: live calls, images, slogans.
 * A live call shows its images and slogans to everybody, whatever access says about asking for them alone.
 */
export const readRelated = async ({
  installation: { payload, settings, addresses },
  locale,
  ids,
  now,
}: {
  installation: Installation
  locale: string
  ids: RelatedIds
  now: Date
}): Promise<Related> => {
  const asked = (some: Id[]) => some.filter((id) => isDatabaseId(payload, id))

  const readKept = async (collection: 'media' | 'slogans', some: Id[], select: Record<string, true>) => {
    if (some.length === 0) return []
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { in: some } }, { deletedAt: { equals: null } }] },
      select,
      locale: locale as TypedLocale,
      // Words in another language are better than an image that some can't know about; a slogan is in its call's.
      fallbackLocale: collection === slugs.media ? (settings.locales as (TypedLocale & string)[]) : false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    return docs as unknown[]
  }

  const [calls, media, slogans] = await Promise.all([
    readCallDocuments({
      payload,
      locales: settings.locales,
      locale,
      ids: asked(ids.calls),
      fields: [...linked],
    }),
    readKept(slugs.media, asked(ids.images), imageFields) as Promise<ImageDocument[]>,
    readKept(slugs.slogans, asked(ids.slogans), { text: true, hashtag: true, updatedAt: true }) as Promise<
      SloganDocument[]
    >,
  ])

  const shown: Shown = {
    calls: toMap(
      calls.map((call) => ({
        id: call.doc.id,
        shown: toCallLink({ ...call, addresses, now }) as CallLink | null,
      })),
    ),
    images: toMap<Image>(media.map((doc) => ({ id: doc.id, shown: toImage(doc, addresses) }))),
    slogans: toMap<Slogan>(slogans.map((doc) => ({ id: doc.id, shown: toSlogan(doc) }))),
  }
  return {
    shown,
    changes: [
      ...calls.flatMap(({ doc }) => toChanges(doc, now)),
      ...[...media, ...slogans].flatMap(({ updatedAt }) => toInstant(updatedAt) ?? []),
    ],
    dangling:
      ids.calls.length + ids.images.length + ids.slogans.length >
      shown.calls.size + shown.images.size + shown.slogans.size,
  }
}

const imageFields: Record<string, true> = {
  alt: true,
  url: true,
  filename: true,
  width: true,
  height: true,
  mimeType: true,
  sizes: true,
  updatedAt: true,
}

const toMap = <Value>(found: { id: Id; shown: Value | null }[]): Map<string, Value> =>
  new Map(found.flatMap(({ id, shown }) => (shown ? [[String(id), shown]] : [])))

/** When a call changed by itself so far: at its last edit, at its opening, at its closing. */
export const toChanges = (
  { updatedAt, opensAt, closesAt }: Pick<CallDocument, 'updatedAt' | 'opensAt' | 'closesAt'>,
  now: Date,
): string[] =>
  [updatedAt, opensAt, closesAt]
    .flatMap((instant) => toInstant(instant) ?? [])
    .filter((instant) => instant <= now.toISOString())

import type { Payload, Where } from 'payload'
import { readCallState } from '../../../collections/calls/readCallState.js'
import { whereLive } from '../../../collections/drafts/live.js'
import { slugs } from '../../../collections/slugs.js'
import { toList } from '../../api/lists.js'
import { noteCollections, noteInstants } from '../../api/reads.js'
import { toInstant, toKey, toText, toZoned } from '../../contract/values.js'
import type { CallList, CallState, CallSummary } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import { type Installation, readInstallation } from '../installation.js'
import { toIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import { readSegments, type Segment } from '../segments.js'
import { type ReadCall, readCallDocuments } from './readCallDocuments.js'
import type { CallContext } from './toCall.js'

/**
 * The order of the list: open calls by closing date, open calls without one (newest first), upcoming ones by opening
 * date, closed ones by closing date (newest first). Databases sort null dates differently, so each segment sorts by a
 * date that all its calls have, with the id as tie-breaker.
 */
const listSegments = (state: CallState | undefined, now: Date): Segment[] => {
  const instant = now.toISOString()
  const hasOpened: Where = {
    or: [{ opensAt: { equals: null } }, { opensAt: { less_than_equal: instant } }],
  }
  const willClose: Where = { closesAt: { greater_than: instant } }
  const neverCloses: Where = { closesAt: { equals: null } }
  const segments: Record<CallState, Segment[]> = {
    open: [
      { where: [hasOpened, willClose], sort: ['closesAt', 'id'] },
      { where: [hasOpened, neverCloses], sort: ['-firstPublishedAt', 'id'] },
    ],
    upcoming: [
      {
        where: [{ opensAt: { greater_than: instant } }, { or: [willClose, neverCloses] }],
        sort: ['opensAt', 'id'],
      },
    ],
    closed: [{ where: [{ closesAt: { less_than_equal: instant } }], sort: ['-closesAt', 'id'] }],
  }
  return state ? segments[state] : [...segments.open, ...segments.upcoming, ...segments.closed]
}

/** Records that the list changes whenever a live call opens or closes. */
const noteTimes = async (payload: Payload, now: Date): Promise<void> => {
  const instant = now.toISOString()
  const read = async (field: 'closesAt' | 'opensAt', isPast: boolean) => {
    const { docs } = await payload.find({
      collection: slugs.calls,
      where: {
        and: [
          { [field]: isPast ? { less_than_equal: instant } : { greater_than: instant } },
          ...whereLive(payload.collections[slugs.calls]!.config),
        ],
      },
      sort: isPast ? `-${field}` : field,
      select: { [field]: true },
      limit: 1,
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    noteInstants((docs[0] as CallDocument | undefined)?.[field])
  }
  await Promise.all([
    read('opensAt', true),
    read('opensAt', false),
    read('closesAt', true),
    read('closesAt', false),
  ])
}

/** A call in a list. */
const toCallSummary = (
  doc: CallDocument,
  { locale, shown, addresses, now }: Pick<CallContext, 'locale' | 'shown' | 'addresses' | 'now'>,
): CallSummary => {
  const at = { slug: doc.slug ?? '', locale }
  const state = readCallState(doc, now)
  const modifiedAt = toInstant(doc.updatedAt) ?? now.toISOString()
  return {
    id: String(doc.id),
    slug: at.slug,
    url: addresses.callURL(at),
    api: addresses.apiURL({ kind: 'call', ...at }),
    locale,
    state,
    title: toText(doc.title) ?? '',
    summary: toText(doc.summary) ?? '',
    image: shown.images.get(toKey(doc.image)) ?? null,
    opens: toZoned(doc.opensAt, doc.opensAt_tz),
    closes: toZoned(doc.closesAt, doc.closesAt_tz),
    publishedAt: toInstant(doc.firstPublishedAt) ?? modifiedAt,
    modifiedAt,
    slogan: (doc.slogans ?? []).flatMap((slogan) => shown.slogans.get(toKey(slogan)) ?? [])[0]?.text ?? null,
    result: state === 'closed' ? (doc.result ?? null) : null,
  }
}

/** The calls of a list, loading related documents once per language. */
const resolveSummaries = async ({
  installation,
  calls,
  now,
}: {
  installation: Installation
  calls: ReadCall[]
  now: Date
}): Promise<CallSummary[]> => {
  const languages = [...new Set(calls.map(({ locale }) => locale))]
  const related = new Map(
    await Promise.all(
      languages.map(async (locale) => {
        const docs = calls.filter((call) => call.locale === locale).map(({ doc }) => doc)
        const ids = {
          images: toIds(docs.map(({ image }) => image)),
          slogans: toIds(docs.flatMap(({ slogans }) => slogans ?? [])),
        }
        return [locale, await readRelated({ installation, locale, ids, now })] as const
      }),
    ),
  )
  return calls.map(({ doc, locale }) =>
    toCallSummary(doc, {
      locale,
      shown: related.get(locale)!,
      addresses: installation.addresses,
      now,
    }),
  )
}

/** The fields selected from a call for a list. */
const summaryFields = [
  ...(['slug', 'title', 'summary', 'image', 'slogans', 'firstPublishedAt'] as const),
  ...(['opensAt', 'opensAt_tz', 'closesAt', 'closesAt_tz', 'result'] as const),
] satisfies (keyof CallDocument)[]

/** The query of a list of calls. */
type LiveCallsQuery = {
  payload: Payload
  /** Calls that aren't offered in it appear in their first language. */
  locale: string
  /** @default all states: open, then upcoming, then closed */
  state?: CallState
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1; past the end it is empty. @default 1 */
  page?: number
  /** Only what was edited after this instant, ISO 8601. @default all */
  modified?: string
  now?: Date
}

/** A page of live calls: open ones first, those that close soonest before others. */
export const readLiveCalls = async ({
  payload,
  locale,
  state,
  limit = 20,
  page = 1,
  modified,
  now = new Date(),
}: LiveCallsQuery): Promise<CallList> => {
  const installation = readInstallation(payload)
  noteCollections([slugs.calls])
  await noteTimes(payload, now)
  const shown = whereLive(payload.collections[slugs.calls]!.config)
  const { keys, total } = await readSegments({
    ...{ payload, collection: slugs.calls, locale, limit, page, modified },
    segments: listSegments(state, now).map(({ where, sort }) => ({ where: [...where, ...shown], sort })),
  })
  const calls = await readCallDocuments({
    payload,
    locales: installation.settings.locales,
    locale,
    ids: keys.map(({ id }) => id),
    fields: [...summaryFields],
  })
  const items = await resolveSummaries({ installation, calls, now })
  const edits = items.map(({ modifiedAt }) => modifiedAt)
  return toList(items, { edits, total, limit, page, locale })
}

import type { Payload } from 'payload'
import type { CallList, CallState } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import { toStretches } from './listOrder.js'
import { readCallDocuments } from './readCallDocuments.js'
import { readPage } from './readPage.js'
import { resolveSummaries } from './resolveSummaries.js'

/** What is read of a call for a list. */
const summaryFields = [
  ...(['slug', 'title', 'summary', 'image', 'slogans', 'firstPublishedAt'] as const),
  ...(['opensAt', 'opensAt_tz', 'closesAt', 'closesAt_tz', 'result'] as const),
] satisfies (keyof CallDocument)[]

/** What a list of live calls is asked for. */
export type LiveCallsQuery = {
  payload: Payload
  /** Calls that are not offered in it stand in their first language. */
  locale: string
  /** @default all states: open, then upcoming, then closed */
  state?: CallState
  /** 1 to 100. @default 20 */
  limit?: number
  /** From 1; past the end it is empty. @default 1 */
  page?: number
  now?: Date
}

/** A page of live calls: open ones first, those that close soonest before others. */
export const readLiveCalls = async ({
  payload,
  locale,
  state,
  limit = 20,
  page = 1,
  now = new Date(),
}: LiveCallsQuery): Promise<CallList> => {
  const installation = readInstallation(payload)
  const { ids, total } = await readPage({ payload, stretches: toStretches(state, now), limit, page })
  const calls = await readCallDocuments({
    payload,
    locales: installation.settings.locales,
    locale,
    ids,
    fields: [...summaryFields],
  })
  const items = await resolveSummaries({ installation, calls, now })
  return {
    items,
    page,
    limit,
    total,
    pages: Math.ceil(total / limit),
    locale,
    modified:
      items
        .map(({ modifiedAt }) => modifiedAt)
        .sort()
        .at(-1) ?? null,
  }
}

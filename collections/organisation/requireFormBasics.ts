import type { GlobalBeforeValidateHook, PayloadRequest } from 'payload'
import { readCallState } from '../calls/readCallState.js'
import { toSignUps } from '../calls/rules.js'
import { whereLive } from '../drafts/live.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { globalSlugs, slugs } from '../slugs.js'

type Data = Record<string, unknown>

type Call = Data & { title?: string | null; opensAt?: string | null; closesAt?: string | null }

/** The fields required to publish a call with a signup form. */
export const neededByForms = ['controller', 'privacyNoticeURL', 'privacyNoticeVersion'] as const

/** The most calls named in one sentence. */
const mostNamed = 3

/** The titles of calls with a signup form that are live, or will be once they open. */
const readTitles = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.calls,
    where: { and: whereLive() },
    select: { title: true, opensAt: true, closesAt: true, actions: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (docs as unknown as Call[])
    .filter((call) => toSignUps(call).length > 0 && readCallState(call, new Date()) !== 'closed')
    .map(({ title }) => title ?? '')
}

/**
 * Refuses to empty fields that a signup form needs while a call with one is live. People who sign up are told who is
 * responsible for their data, and each consent refers to the privacy notice.
 */
export const requireFormBasics: GlobalBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const [now, before] = [data as Data, (originalDoc ?? {}) as Data]
  const emptied = neededByForms.filter((name) => name in now && !now[name] && before[name])
  if (emptied.length === 0) return data
  const titles = await readTitles(req)
  if (titles.length === 0) return data
  const more = titles.length - mostNamed
  const named = titles.slice(0, mostNamed)
  refuse({
    req,
    collection: globalSlugs.organisation,
    faults: emptied.map((path) => ({
      path,
      sentence: message('organisation:liveCallsNeedThis', {
        calls: [
          ...named.map((title) => message('organisation:quoted', { title })),
          ...(more > 0 ? [message('organisation:more', { count: more })] : []),
        ],
      }),
    })),
  })
  return data
}

import type { GlobalBeforeValidateHook, PayloadRequest } from 'payload'
import { readCallState } from '../calls/readCallState.js'
import { toSignUps } from '../calls/rules.js'
import { whereLive } from '../drafts/live.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { globalSlugs, slugs } from '../slugs.js'

type Data = Record<string, unknown>

type Call = Data & { title?: string | null; opensAt?: string | null; closesAt?: string | null }

/** What a call with a form to sign up is not published without. */
export const neededByForms = ['controller', 'privacyNoticeURL', 'privacyNoticeVersion'] as const

/** As many calls are named as a sentence holds. */
const mostNamed = 3

/** The titles of the calls that are live with a form to sign up, or will be once they open. */
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
 * What a form to sign up can't do without is not emptied while a call with one is live: whoever signs up is told who answers
 * for their data, and every consent remembers the notice.
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

import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isForeign } from '../../../collections/access/isForeign.js'
import { isAdmin } from '../../../collections/access/permissions.js'
import { message, say } from '../../../collections/messages/messages.js'
import { followUps } from '../../../collections/signups/fields.js'
import { slugs } from '../../../collections/slugs.js'
import { toInstant } from '../../../collections/values/toInstant.js'
import { UnreadableError } from '../errors.js'
import type { Vault } from '../vault.js'
import { findSignup, toOwnSignups } from './findSignup.js'
import { giveBack, noteLength, type Outcome, setFollowUp, writeNote } from './followUp.js'
import { readCards } from './readCards.js'
import { releaseDay } from './release.js'

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

const refuse = (message: string, status: number, more?: object): Response =>
  answer({ errors: [{ message }], ...more }, status)

const notFound = (req: PayloadRequest): Response => refuse(say(req, 'people:notFound'), 404)

const seenAt = z
  .string()
  .transform((text, context) => toInstant(text) ?? (context.addIssue('Not an instant'), z.NEVER))
const followUpBody = z.strictObject({ followUp: z.enum(followUps), seenAt: seenAt.nullable() })

const text = z.string().max(noteLength)
const noteBody = z.strictObject({ note: text.transform((note) => note.trim()), seen: text })

const searchBody = z.strictObject({ email: z.string().trim().min(3).max(254) })

/** The signups of an address, those that the asker may read. The address stands in the body alone: what else is asked is logged. */
const search =
  (vault: Vault | undefined): PayloadHandler =>
  async (req) => {
    const own = isForeign(req) ? undefined : await toOwnSignups(req)
    if (!own) return notFound(req)
    const { success, data } = searchBody.safeParse(await req.json?.().catch(() => null))
    if (!success) return refuse(say(req, 'people:badEmail'), 400)
    if (!vault) return answer({ people: [] })
    const { docs } = await req.payload.db.find<{ id: number | string }>({
      collection: slugs.signups,
      where: { and: [{ emailHash: { equals: vault.hashEmail(data.email) } }, ...own] },
      select: { id: true } as never,
      limit: 50,
      pagination: false,
    })
    if (docs.length === 0) return answer({ people: [] })
    const where = [{ id: { in: docs.map(({ id }) => id) } }]
    return answer({ people: (await readCards(req, { where, limit: 50 })).cards })
  }

const releaseBody = z.strictObject({
  // Postgres takes neither NUL nor days before the year 1 or after 9999.
  screen: z
    .string()
    .max(64)
    .regex(/^\P{C}+$/u)
    .nullable(),
  day: z.iso.date().refine((day) => day > '1900' && day < '9999'),
})

/** Lets a screen's day go from quarantine, for admins. */
const release: PayloadHandler = async (req) => {
  if (isForeign(req) || !isAdmin({ req })) return notFound(req)
  const { success, data } = releaseBody.safeParse(await req.json?.().catch(() => null))
  return success ? answer(await releaseDay(req, data)) : refuse(say(req, 'people:badRelease'), 400)
}

/** What a change of one signup answers: to nobody else than may follow it up, and not to a page of another site. */
const change =
  <Body, Now extends object>({
    body,
    bad,
    changed,
    write,
  }: {
    body: z.ZodType<Body>
    bad: (req: PayloadRequest) => string
    changed: 'noteChanged' | 'stateChanged'
    write: (asked: { req: PayloadRequest; id: unknown }, body: Body) => Promise<Outcome<Now>>
  }): PayloadHandler =>
  async (req) => {
    const id = req.routeParams?.id
    // Who may not follow it up is not told what is wrong with what they sent.
    if (isForeign(req) || !(await findSignup(req, id))) return notFound(req)
    const { success, data } = body.safeParse(await req.json?.().catch(() => null))
    if (!success) return refuse(bad(req), 400)
    try {
      const outcome = await write({ req, id }, data)
      if (outcome === 'notFound') return notFound(req)
      if ('done' in outcome) return answer(outcome.done)
      return refuse(say(req, `people:${changed}`), 409, { now: outcome.changed })
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      return refuse(say(req, message(`signup:${error.code}`, { key: error.about.key })), 409)
    }
  }

/**
 * What organisers do with the people of their branches, under `/api/signups`. Each answers as if there were no such signup
 * to whoever may not.
 */
export const peopleEndpoints = (vault: Vault | undefined): Omit<Endpoint, 'root'>[] => [
  { path: '/search', method: 'post', handler: search(vault) },
  { path: '/release', method: 'post', handler: release },
  {
    path: '/:id/follow-up',
    method: 'post',
    handler: change({
      body: followUpBody,
      bad: (req) => say(req, message('people:badFollowUp', { states: followUps.join(', ') })),
      changed: 'stateChanged',
      write: (asked, body) => setFollowUp({ ...asked, vault }, body),
    }),
  },
  {
    path: '/:id/note',
    method: 'post',
    handler: change({
      body: noteBody,
      bad: (req) => say(req, message('people:badNote', { max: noteLength })),
      changed: 'noteChanged',
      write: (asked, body) => writeNote({ ...asked, vault }, body),
    }),
  },
  {
    path: '/:id/not-ours',
    method: 'post',
    handler: change({
      body: z.strictObject({}),
      bad: (req) => say(req, 'people:badNotOurs'),
      changed: 'stateChanged',
      write: (asked) => giveBack({ ...asked, vault }),
    }),
  },
]

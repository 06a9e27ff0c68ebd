import { isolateObjectProperty, type PayloadRequest, type TypedLocale } from 'payload'
import { readCallState } from '../../collections/calls/readCallState.js'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { isLive } from '../../collections/drafts/live.js'
import { message } from '../../collections/messages/messages.js'
import { refuse } from '../../collections/messages/refuse.js'
import { slugs } from '../../collections/slugs.js'
import { toClosingError } from './errors.js'
import type { Closing } from './parseClosing.js'

type Id = number | string
type Closable = {
  id: Id
  _status?: string
  deletedAt?: string | null
  opensAt?: string | null
  closesAt?: string | null
}

/** Isolates the request, because the Local API overwrites the locale of the one it is given. */
const isolate = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user'])

const toId = (req: PayloadRequest, id: Id): Id | undefined => {
  const known = toDatabaseId(req.payload, String(id))
  return isDatabaseId(req.payload, known) ? known : undefined
}

const readCall = async (req: PayloadRequest, { id, draft }: { id: Id; draft: boolean }) =>
  (await req.payload.findByID({
    collection: slugs.calls,
    id,
    draft,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolate(req),
  })) as Closable | null

/** The id of the next call. Rejects a call that is not live or is the closed call itself. */
const readNext = async (req: PayloadRequest, { id, next }: { id: Id; next: Id }): Promise<Id> => {
  const known = toId(req, next)
  const live = known !== undefined && (await readCall(req, { id: known, draft: false }))
  if (live && isLive(live) && String(known) !== String(id)) return known
  refuse({
    req,
    collection: slugs.calls,
    id,
    faults: [
      {
        path: 'next',
        sentence: message('closing:theCallToGoOnWith'),
      },
    ],
  })
  return next
}

/**
 * Closes a live call now, or corrects how a closed one ended. The call stays published.
 *
 * One language is enough, so closing doesn't wait for translations. Each further language is a separate write after the
 * closing one.
 *
 * @throws an `APIError` whose `data.code` is `NOT_FOUND`, `NOT_PUBLISHED`, `NOT_OPENED` or `UNPUBLISHED_CHANGES`; a
 * `ValidationError` for a fault at a field.
 */
export const closeCall = async ({
  req,
  id: asked,
  closing: { result, outcome, closedMessage, next, publishChanges },
  now = new Date(),
}: {
  req: PayloadRequest
  id: Id
  closing: Closing
  now?: Date
}): Promise<{ id: Id; closesAt: string }> => {
  const id = toId(req, asked)
  const live = id === undefined ? null : await readCall(req, { id, draft: false })
  if (id === undefined || !live) throw toClosingError(req, 'NOT_FOUND')
  if (!isLive(live)) throw toClosingError(req, 'NOT_PUBLISHED')
  const newest = await readCall(req, { id, draft: true })
  // Payload would publish a newer draft along with the closing.
  if (!isLive(newest) && !publishChanges) throw toClosingError(req, 'UNPUBLISHED_CHANGES')
  const { opensAt, closesAt } = newest ?? live
  const isClosed = readCallState({ closesAt }, now) === 'closed'
  if (!isClosed && readCallState({ opensAt }, now) === 'upcoming') throw toClosingError(req, 'NOT_OPENED')

  const closed = {
    _status: 'published' as const,
    closesAt: isClosed && closesAt ? closesAt : now.toISOString(),
    result,
    ...(next === undefined ? {} : { next: next && (await readNext(req, { id, next })) }),
  }
  for (const locale of new Set([...Object.keys(outcome), ...Object.keys(closedMessage)])) {
    await req.payload.update({
      collection: slugs.calls,
      id,
      locale: locale as TypedLocale,
      data: {
        ...closed,
        ...(outcome[locale] && { outcome: outcome[locale] }),
        ...(closedMessage[locale] && { closedMessage: closedMessage[locale] }),
      } as object,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: isolate(req),
    })
  }
  return { id, closesAt: closed.closesAt }
}

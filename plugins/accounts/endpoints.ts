import { APIError, type Endpoint, headersWithCors, type PayloadHandler, type PayloadRequest } from 'payload'
import { askForEmail, confirmEmail } from './changeEmail.js'
import { toDone, toQuestion, toRefusal } from './confirmPage.js'
import { forgotPassword } from './forgotPassword.js'
import { type Invited, inviteUser } from './invite.js'
import { endAskedSessions, listSessions } from './sessions.js'

const answer = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, {
    status,
    headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
  })

const readBody = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const body: unknown = await req.json?.().catch(() => null)
  if (body && typeof body === 'object') return body as Record<string, unknown>
  throw new APIError('The body is not a JSON object.', 400, { code: 'BAD_REQUEST' }, true)
}

const invite: PayloadHandler = async (req) =>
  answer(req, await inviteUser({ req, invited: (await readBody(req)) as Invited }), 201)

const changeEmail: PayloadHandler = async (req) => {
  const { email, password } = await readBody(req)
  await askForEmail({ req, email, password })
  return answer(req, { asked: true }, 202)
}

const confirm: PayloadHandler = async (req) => {
  try {
    await confirmEmail({ req, token: new URL(req.url!).searchParams.get('token') ?? '' })
    return toDone(req)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return toRefusal(req, error)
  }
}

const sessions: PayloadHandler = async (req) => answer(req, { sessions: await listSessions(req) })

const end: PayloadHandler = async (req) => {
  await endAskedSessions(req)
  return answer(req, { ended: true })
}

/** The REST endpoints of accounts under `/api/users`. */
export const endpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/forgot-password', method: 'post', handler: forgotPassword },
  { path: '/invite', method: 'post', handler: invite },
  { path: '/change-email', method: 'post', handler: changeEmail },
  { path: '/confirm-email', method: 'get', handler: toQuestion },
  { path: '/confirm-email', method: 'post', handler: confirm },
  { path: '/:id/sessions', method: 'get', handler: sessions },
  { path: '/:id/sessions', method: 'delete', handler: end },
  { path: '/:id/sessions/:session', method: 'delete', handler: end },
]

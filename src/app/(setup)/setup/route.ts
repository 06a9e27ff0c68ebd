import config from '@payload-config'
import { createPayloadRequest, type PayloadRequest } from 'payload'
import {
  createFirstAdmin,
  FirstAdminRefused,
  guardRoute,
  hasSetupDoor,
  say,
  setupProblems,
} from 'payload-broadside'
import { renderSetupPage, script, type SetupView } from './renderSetupPage.js'
import type { SetupLanguage } from './sentences.js'
import { style } from './style.js'
import { toFaults } from './toFaults.js'

export const dynamic = 'force-dynamic'

/** The set-up page. It asks nothing of the database, so it tells nothing of it, and changes nothing. */
export const GET = async (request: Request): Promise<Response> => {
  const req = await createPayloadRequest({ config, request })
  if (!hasSetupDoor(req.payload)) return answer(req, toEnd(req, 'closed'), 403)
  return answer(req, toForm({ token: new URL(request.url).searchParams.get('token') ?? '' }), 200)
}

/** Makes the first admin of whoever sends the token. The token is the proof: no cookie is looked at, so none can be ridden. */
export const POST = guardRoute(async (request) => {
  const form = await request.formData().catch(() => new FormData())
  const typed = (name: string) => String(form.get(name) ?? '')
  const token = typed('token')
  const data = { name: typed('name'), email: typed('email'), password: typed('password') }
  // The body is read: what Payload sees of the request is its address and headers.
  const bare = new Request(request.url, { headers: request.headers })
  const req = await createPayloadRequest({ config, request: bare })
  if (!hasSetupDoor(req.payload)) return answer(req, toEnd(req, 'closed'), 403)
  try {
    await createFirstAdmin({
      payload: req.payload,
      req,
      token,
      data: { ...data, timeZone: typed('timeZone') },
    })
    return answer(req, toEnd(req, 'done'), 200)
  } catch (error) {
    if (error instanceof FirstAdminRefused) {
      const { detail, status } = setupProblems[error.code]
      const path = error.code === 'SETUP_TOKEN_WRONG' ? 'token' : undefined
      return answer(req, toForm({ ...data, token, faults: [{ path, message: say(req, detail) }] }), status)
    }
    const faults = toFaults(error)
    if (!faults) throw error
    return answer(req, toForm({ ...data, token, faults }), 400)
  }
})

const toLanguage = ({ i18n }: PayloadRequest): SetupLanguage => (i18n.language === 'es' ? 'es' : 'en')

const toForm = (shown: Partial<Extract<SetupView, { state: 'form' }>>): SetupView => ({
  state: 'form',
  token: shown.token ?? '',
  name: shown.name ?? '',
  email: shown.email ?? '',
  faults: shown.faults ?? [],
})

const toEnd = ({ payload }: PayloadRequest, state: 'done' | 'closed'): SetupView => ({
  state,
  loginURL: `${payload.config.routes.admin}/login`,
})

const answer = async (req: PayloadRequest, view: SetupView, status: number): Promise<Response> =>
  new Response(renderSetupPage(toLanguage(req), view), {
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; script-src 'sha256-${await toHash(script)}'; style-src 'sha256-${await toHash(style)}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      Vary: 'Accept-Language',
    },
  })

const toHash = async (text: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64')

import { z } from 'zod'
import type { Parameter } from '../../api/parameters.js'
import { APIProblem } from '../../api/problems.js'
import { defineRoute } from '../../api/route.js'
import { confirmSignup } from './confirmSignup.js'
import { signupConfirmationSchema } from './describeSignup.js'
import { unsubscribe } from './stopSignups.js'

const sentences = {
  TOKEN_EXPIRED: 'The link is older than 30 days, and what it was for was deleted',
  TOKEN_UNKNOWN: 'The link is not valid, or what it was for was removed',
} as const

const refuse = (state: 'expired' | 'unknown'): never => {
  const code = state === 'expired' ? 'TOKEN_EXPIRED' : 'TOKEN_UNKNOWN'
  throw new APIProblem(code, `${sentences[code]}.`)
}

const answer = (body: unknown): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } })

const tokenParameter: Parameter<string> = {
  description: 'The token of the mail’s `List-Unsubscribe` header.',
  schema: { type: 'string', maxLength: 200 },
  parse: (asked) => asked ?? '',
}

const tokenSchema = z
  .object({ token: z.string().describe('The `token` of the link.') })
  .meta({ id: 'SignupToken' })

const unsubscribedSchema = z.object({ state: z.literal('unsubscribed') }).meta({ id: 'Unsubscribed' })

export type SignupToken = z.infer<typeof tokenSchema>
export type Unsubscribed = z.infer<typeof unsubscribedSchema>

/** The routes behind the links in mails. Each is a POST, so opening a link changes nothing. */
export const confirmRoutes = [
  defineRoute({
    method: 'post',
    path: '/signups/confirm',
    operationId: 'confirmSignup',
    client: 'signups.confirm',
    summary: 'Confirm a signup with the token that was mailed',
    query: {},
    body: {
      schema: tokenSchema,
      maxBytes: 16_000,
    },
    answers: {
      200: { description: 'It is confirmed, now or before.', schema: signupConfirmationSchema },
    },
    problems: sentences,
    handle: async ({ req, body }) => {
      const { token } = (typeof body === 'object' && body !== null ? body : {}) as { token?: unknown }
      const confirmed = await confirmSignup({ payload: req.payload, token })
      if (confirmed.state === 'expired' || confirmed.state === 'unknown') return refuse(confirmed.state)
      return answer(confirmed)
    },
  }),
  defineRoute({
    method: 'post',
    path: '/signups/unsubscribe',
    operationId: 'unsubscribe',
    client: 'signups.unsubscribe',
    summary: 'End all mail to an address (RFC 8058, one click); the body is not looked at',
    query: { token: tokenParameter },
    answers: {
      200: {
        description: 'No more mail goes there.',
        schema: unsubscribedSchema,
      },
    },
    problems: { TOKEN_UNKNOWN: sentences.TOKEN_UNKNOWN },
    handle: async ({ req, query: { token } }) => {
      const { state } = await unsubscribe({ payload: req.payload, token })
      return state === 'unknown' ? refuse(state) : answer({ state })
    },
  }),
]

import type { PayloadRequest } from 'payload'
import { isSlug, slugPattern } from '../api/addresses.js'
import { toProblemAnswer } from '../api/answers.js'
import type { Parameter } from '../api/parameters.js'
import { APIProblem, type ProblemCode, problems } from '../api/problems.js'
import { defineRoute, type Route } from '../api/route.js'
import { readSettings } from '../api/settings.js'
import { signupChallengeSchema, signupPostSchema, signupTakenSchema } from './contract.js'
import { openSignupDoor, toAccepted } from './openDoor.js'
import { readRoomSettings } from './room.js'
import { pageHeaders, renderAnswer, renderRefusal } from './take/renderAnswer.js'
import { type SignupAnswer, takeSignup, toLanguage } from './take/takeSignup.js'

/** Whether a browser posted the form without JavaScript and will display the answer. */
const isBareForm = ({ headers }: PayloadRequest): boolean =>
  !headers.get('content-type')?.includes('json') && (headers.get('accept') ?? '').includes('text/html')

const toSpoken = (language: string) => ({ 'Content-Language': language, Vary: 'Accept, Accept-Language' })

/** A page for an unreadable form, whose language is unknown. */
const renderProblem = ({ req, code }: { req: PayloadRequest; code: ProblemCode }): Response | undefined => {
  if (!isBareForm(req)) return undefined
  const { words } = readRoomSettings(req.payload)
  const { locales, defaultLocale } = readSettings(req.payload).settings
  const language = toLanguage(toAccepted(req.headers.get('accept-language')), [defaultLocale, ...locales])
  const { formTooLarge, formUnreadable, formUnavailable } = words.in(language)
  const { status } = problems[code]
  const sentence = code === 'TOO_LARGE' ? formTooLarge : status < 500 ? formUnreadable : formUnavailable
  const page = renderRefusal({ language, sentence })
  return new Response(page, { status, headers: { ...pageHeaders, ...toSpoken(language) } })
}

const toResponse = (req: PayloadRequest, answer: SignupAnswer): Response => {
  const { status, language, body } = answer
  const spoken = toSpoken(language)
  if (isBareForm(req)) {
    const page = renderAnswer(answer, readRoomSettings(req.payload).words.in(language))
    return new Response(page, { status, headers: { ...pageHeaders, ...spoken } })
  }
  const response =
    status === 400
      ? toProblemAnswer(req, body)
      : Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
  for (const [name, value] of Object.entries(spoken)) response.headers.set(name, value)
  return response
}

/** The endpoint for signups. */
export const takeRoute = defineRoute({
  method: 'post',
  path: '/signups',
  operationId: 'createSignup',
  client: 'signups.create',
  summary: 'Signs somebody up for an open call: they are sent a link that confirms it',
  query: {},
  body: { schema: signupPostSchema, maxBytes: 16_000 },
  answers: { 202: { description: 'Taken, whether or not the address is known', schema: signupTakenSchema } },
  problems: {
    BAD_ENTRY: 'Some fields can’t be taken, or the call takes no signups',
    UNAVAILABLE: 'This installation takes no signups now',
  },
  renderProblem,
  handle: async ({ req, body }) =>
    toResponse(req, await takeSignup(body, openSignupDoor(req.payload, req.headers))),
})

const callParameter: Parameter<string> = {
  description: 'The call that is to be posted to, by the slug that its form names.',
  required: true,
  schema: { type: 'string', pattern: slugPattern },
  parse: (asked, { name }) => {
    if (asked !== undefined && isSlug(asked)) return asked
    throw new APIProblem('BAD_PARAMETER', `\`${name}\` is the slug of a call.`)
  },
}

const challengeRoute = defineRoute({
  method: 'get',
  path: '/signups/challenge',
  operationId: 'readSignupChallenge',
  client: 'signups.challenge',
  summary: 'The proof of work that a post to a call is to bring now, if any',
  query: { call: callParameter },
  answers: { 200: { schema: signupChallengeSchema } },
  isKept: false,
  handle: async ({ req: { payload, method }, query: { call } }) => {
    const headers = { 'Cache-Control': 'no-store' }
    if (method === 'HEAD') return new Response(null, { headers })
    const { proofs } = readRoomSettings(payload)
    const challenge = (await proofs?.areAsked(new Date())) ? await proofs!.challenge(call) : null
    return Response.json({ challenge }, { headers })
  },
})

/** The routes to sign up. */
export const doorRoutes: Route[] = [takeRoute, challengeRoute]

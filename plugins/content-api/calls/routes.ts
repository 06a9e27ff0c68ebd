import type { z } from 'zod'
import { toRedirect } from '../../api/answers.js'
import { localeParameter, oneOf } from '../../api/parameters.js'
import { APIProblem } from '../../api/problems.js'
import { defineRoute, type Route } from '../../api/route.js'
import { type Call, callListSchema, stateSchema } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { listRoute } from '../lists.js'
import { readLiveCall } from './readCall.js'
import { readLiveCalls } from './readCalls.js'

/** The routes of calls; `schema` describes a single call. */
export const toCallRoutes = (callSchema: z.ZodType<Call>): Route[] => [
  listRoute({
    path: '/calls',
    operationId: 'listCalls',
    client: 'calls.list',
    summary: 'Live calls: open ones first, those that close soonest before others',
    schema: callListSchema,
    query: {
      state: oneOf({
        description: 'Only calls in this state.',
        words: stateSchema.options,
        schema: { $ref: '#/components/schemas/CallState' },
      }),
    },
    read: readLiveCalls,
  }),
  defineRoute({
    method: 'get',
    path: '/calls/{slug}',
    operationId: 'readCall',
    client: 'calls.get',
    summary: 'One live call',
    query: { locale: localeParameter },
    answers: { 200: { schema: callSchema }, 301: { description: 'It has another address now.' } },
    problems: {
      CALL_NOT_FOUND: 'Nothing live has this address',
      GONE: 'What had this address was withdrawn, for ever',
    },
    handle: async ({ req, path: { slug }, query: { locale }, asked }) => {
      const { payload } = req
      const found = await readLiveCall({ payload, slug: slug!, locale })
      switch (found.kind) {
        case 'gone':
          throw new APIProblem(
            'GONE',
            'What stood under this address was withdrawn. Please delete what you keep of it.',
          )
        case 'none':
          throw new APIProblem('CALL_NOT_FOUND', 'There is no live call under this address.')
        case 'moved':
          return toRedirect(
            readInstallation(payload).addresses.apiURL({ kind: 'call', slug: found.slug }),
            asked,
          )
        case 'call':
          return { body: found.call, locale: found.call.locale }
      }
    },
  }),
]

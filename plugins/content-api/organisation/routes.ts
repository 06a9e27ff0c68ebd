import { toContentAnswer } from '../../api/answers.js'
import { localeParameter } from '../../api/parameters.js'
import { defineRoute } from '../../api/route.js'
import { organisationSchema } from '../contract/index.js'
import { readOrganisation } from './readOrganisation.js'

export const organisationRoutes = [
  defineRoute({
    method: 'get',
    path: '/organisation',
    operationId: 'readOrganisation',
    client: 'organisation.get',
    summary: 'Who speaks: how to reach them, and who answers for people’s data',
    query: { locale: localeParameter },
    answers: { 200: { schema: organisationSchema } },
    handle: async ({ req, query: { locale } }) => {
      return toContentAnswer({ req, body: await readOrganisation({ payload: req.payload, locale }), locale })
    },
  }),
]

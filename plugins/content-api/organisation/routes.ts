import { toAnswer } from '../../api/answers.js'
import { localeParameter } from '../../api/parameters.js'
import { defineRoute } from '../../api/route.js'
import { organisationSchema } from '../contract/index.js'
import { readLiveOrganisation } from './readOrganisation.js'

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
      const { organisation, changed } = await readLiveOrganisation({ payload: req.payload, locale })
      return toAnswer({ req, body: organisation, changed, locale })
    },
  }),
]

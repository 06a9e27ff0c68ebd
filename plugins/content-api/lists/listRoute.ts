import type { z } from 'zod'
import { toContentAnswer } from '../../api/answers.js'
import { type List, listParameters, type ListQuery } from '../../api/lists.js'
import type { Query } from '../../api/parameters.js'
import { type Asked, defineRoute, type Route } from '../../api/route.js'

/** The route of a list: asked for its language, its page, and what it names beside them. */
export const listRoute = <Item, Parameters extends Query>({
  schema,
  query,
  read,
  ...route
}: Pick<Route, 'path' | 'operationId' | 'client' | 'summary'> & {
  schema: z.ZodType
  query?: Parameters
  read: (query: ListQuery & Asked<Parameters>['query']) => Promise<List<Item>>
}): Route => {
  const { locale, ...page } = listParameters
  return defineRoute({
    ...route,
    method: 'get',
    query: { locale, ...query, ...page },
    answers: { 200: { schema } },
    handle: async ({ req, query: asked }) => {
      const listQuery = { ...asked, payload: req.payload } as ListQuery & Asked<Parameters>['query']
      return toContentAnswer({ req, body: await read(listQuery), locale: listQuery.locale })
    },
  })
}

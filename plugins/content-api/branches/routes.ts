import { countryCodes } from '../../../collections/branches/countries.js'
import { toRedirect } from '../../api/answers.js'
import { localeParameter, oneOf } from '../../api/parameters.js'
import { APIProblem } from '../../api/problems.js'
import { defineRoute } from '../../api/route.js'
import { branchListSchema, branchSchema } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { listRoute } from '../lists.js'
import { readLiveBranch, readLiveBranches } from './readBranches.js'

export const branchRoutes = [
  listRoute({
    path: '/branches',
    operationId: 'listBranches',
    client: 'branches.list',
    summary: 'Published branches, by country, city and name',
    schema: branchListSchema,
    query: {
      country: oneOf({
        description: 'Only branches in this country: ISO 3166-1 alpha-2, or XK for Kosovo.',
        words: countryCodes,
        called: 'a code of ISO 3166-1 in capitals, such as ES',
      }),
    },
    read: readLiveBranches,
  }),
  defineRoute({
    method: 'get',
    path: '/branches/{slug}',
    operationId: 'readBranch',
    client: 'branches.get',
    summary: 'One published branch',
    query: { locale: localeParameter },
    answers: { 200: { schema: branchSchema }, 301: { description: 'It has another address now.' } },
    problems: { BRANCH_NOT_FOUND: 'Nothing live has this address' },
    handle: async ({ req, path: { slug }, query: { locale }, asked }) => {
      const { payload } = req
      const found = await readLiveBranch({ payload, slug: slug!, locale })
      switch (found.kind) {
        case 'none':
          throw new APIProblem('BRANCH_NOT_FOUND', 'There is no published branch under this address.')
        case 'moved':
          return toRedirect(
            readInstallation(payload).addresses.apiURL({ kind: 'branch', slug: found.slug }),
            asked,
          )
        case 'branch':
          return { body: found.branch, locale }
      }
    },
  }),
]

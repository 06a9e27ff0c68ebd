import type { Route } from '../api/route.js'
import { readLiveArticles } from './articles.js'
import { readLiveBooks } from './books.js'
import { branchRoutes } from './branches/routes.js'
import { toCallRoutes } from './calls/routes.js'
import { articleListSchema, bookListSchema, sloganListSchema, toCallSchema } from './contract/index.js'
import { listRoute } from './lists.js'
import { organisationRoutes } from './organisation.js'
import { podcastRoutes } from './podcasts/routes.js'
import type { ContentAPISettings } from './settings.js'
import { readLiveSlogans } from './slogans.js'

/** The routes of this room. */
export const toRoutes = ({ actions }: Pick<ContentAPISettings, 'actions'>): Route[] => [
  ...toCallRoutes(toCallSchema(actions)),
  listRoute({
    path: '/slogans',
    operationId: 'listSlogans',
    client: 'slogans.list',
    summary: 'The slogans of live calls, by their text; those without one in the language are left out',
    schema: sloganListSchema,
    read: readLiveSlogans,
  }),
  ...podcastRoutes,
  listRoute({
    path: '/books',
    operationId: 'listBooks',
    client: 'books.list',
    summary: 'The books that live calls ask to read, by their title',
    schema: bookListSchema,
    read: readLiveBooks,
  }),
  listRoute({
    path: '/articles',
    operationId: 'listArticles',
    client: 'articles.list',
    summary: 'The articles that live calls ask to read, newest first',
    schema: articleListSchema,
    read: readLiveArticles,
  }),
  ...branchRoutes,
  ...organisationRoutes,
]

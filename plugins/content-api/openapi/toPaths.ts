import { countryCodes } from '../../../collections/branches/countries.js'
import { type Locales, toParameter } from './parts.js'
import { toDocumentReads, toListReads, toReads } from './reads.js'

/** Every address of the content API, and how it answers. */
export const toPaths = (locales: Locales) => ({
  '/calls': toListReads({
    operationId: 'listCalls',
    summary: 'Live calls: open ones first, those that close soonest before others',
    schema: 'CallList',
    parameters: [
      toParameter('state', 'Only calls in this state.', { $ref: '#/components/schemas/CallState' }),
    ],
    locales,
  }),
  '/calls/{slug}': toDocumentReads({
    operationId: 'readCall',
    summary: 'One live call',
    schema: 'Call',
    code: 'CALL_NOT_FOUND',
    mayBeGone: true,
    locales,
  }),
  '/slogans': toListReads({
    operationId: 'listSlogans',
    summary: 'The slogans of live calls, by their text; those without one in the language are left out',
    schema: 'SloganList',
    locales,
  }),
  '/podcasts': toListReads({
    operationId: 'listPodcasts',
    summary: 'Podcasts with a published episode, by their title',
    schema: 'PodcastList',
    locales,
  }),
  '/podcasts/{slug}': toDocumentReads({
    operationId: 'readPodcast',
    summary: 'One podcast with a page of its published episodes, newest first',
    schema: 'Podcast',
    isPaged: true,
    code: 'PODCAST_NOT_FOUND',
    locales,
  }),
  '/podcasts/{podcast}/episodes/{slug}': toDocumentReads({
    operationId: 'readEpisode',
    summary: 'One published episode',
    schema: 'Episode',
    slugs: ['podcast', 'slug'],
    code: 'EPISODE_NOT_FOUND',
    locales,
  }),
  '/books': toListReads({
    operationId: 'listBooks',
    summary: 'The books that live calls ask to read, by their title',
    schema: 'BookList',
    locales,
  }),
  '/articles': toListReads({
    operationId: 'listArticles',
    summary: 'The articles that live calls ask to read, newest first',
    schema: 'ArticleList',
    locales,
  }),
  '/branches': toListReads({
    operationId: 'listBranches',
    summary: 'Published branches, by country, city and name',
    schema: 'BranchList',
    parameters: [
      toParameter('country', 'Only branches in this country: ISO 3166-1 alpha-2.', {
        type: 'string',
        enum: countryCodes,
      }),
    ],
    locales,
  }),
  '/branches/{slug}': toDocumentReads({
    operationId: 'readBranch',
    summary: 'One published branch',
    schema: 'Branch',
    code: 'BRANCH_NOT_FOUND',
    locales,
  }),
  '/openapi.json': toReads({
    operationId: 'readDescription',
    summary: 'This description',
    parameters: [],
    responses: {
      200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
    },
  }),
})

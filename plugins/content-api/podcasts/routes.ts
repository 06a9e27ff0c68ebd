import { toRedirect } from '../../api/answers.js'
import { listParameters } from '../../api/lists.js'
import { localeParameter } from '../../api/parameters.js'
import { APIProblem } from '../../api/problems.js'
import { defineRoute } from '../../api/route.js'
import { episodeSchema, podcastListSchema, podcastSchema } from '../contract/index.js'
import { readLiveEpisode } from '../episodes/readEpisodes.js'
import { readInstallation } from '../installation.js'
import { listRoute } from '../lists.js'
import { readLivePodcast, readLivePodcasts } from './readPodcasts.js'

export const podcastRoutes = [
  listRoute({
    path: '/podcasts',
    operationId: 'listPodcasts',
    client: 'podcasts.list',
    summary: 'Podcasts with a published episode, by their title',
    schema: podcastListSchema,
    read: readLivePodcasts,
  }),
  defineRoute({
    method: 'get',
    path: '/podcasts/{slug}',
    operationId: 'readPodcast',
    client: 'podcasts.get',
    summary: 'One podcast with a page of its published episodes, newest first',
    query: listParameters,
    answers: { 200: { schema: podcastSchema }, 301: { description: 'It has another address now.' } },
    problems: { PODCAST_NOT_FOUND: 'Nothing live has this address' },
    handle: async ({ req, path: { slug }, query, asked }) => {
      const { payload } = req
      const found = await readLivePodcast({ payload, slug: slug!, ...query })
      switch (found.kind) {
        case 'none':
          throw new APIProblem(
            'PODCAST_NOT_FOUND',
            'There is no podcast with a published episode under this address.',
          )
        case 'moved':
          return toRedirect(
            readInstallation(payload).addresses.apiURL({ kind: 'podcast', slug: found.slug }),
            asked,
          )
        case 'podcast':
          return { body: found.podcast, locale: query.locale }
      }
    },
  }),
  defineRoute({
    method: 'get',
    path: '/podcasts/{podcast}/episodes/{slug}',
    operationId: 'readEpisode',
    client: 'episodes.get',
    summary: 'One published episode',
    query: { locale: localeParameter },
    answers: { 200: { schema: episodeSchema }, 301: { description: 'It has another address now.' } },
    problems: { EPISODE_NOT_FOUND: 'Nothing live has this address' },
    handle: async ({ req, path: { podcast, slug }, query: { locale }, asked }) => {
      const { payload } = req
      const found = await readLiveEpisode({ payload, podcast: podcast!, slug: slug!, locale })
      switch (found.kind) {
        case 'none':
          throw new APIProblem('EPISODE_NOT_FOUND', 'There is no published episode under this address.')
        case 'moved':
          return toRedirect(readInstallation(payload).addresses.apiURL({ ...found, kind: 'episode' }), asked)
        case 'episode':
          return { body: found.episode, locale }
      }
    },
  }),
]

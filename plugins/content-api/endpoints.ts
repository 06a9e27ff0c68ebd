import type { Endpoint, PayloadHandler } from 'payload'
import { readLiveArticleList } from './articles/readLiveArticles.js'
import { readLiveBookList } from './books/readLiveBooks.js'
import { answerBranch, answerBranches } from './branches/answers.js'
import { answerCall, answerCalls } from './calls/answers.js'
import { toAnswer } from './http/toAnswer.js'
import { toReads } from './http/toReads.js'
import { readInstallation } from './installation.js'
import { toListHandler } from './lists/toListHandler.js'
import { toOpenAPI } from './openapi/toOpenAPI.js'
import { answerEpisode, answerPodcast } from './podcasts/answers.js'
import { readLivePodcastList } from './podcasts/readLivePodcasts.js'
import { readLiveSloganList } from './slogans/readLiveSlogans.js'

const started = new Date()

const answerOpenAPI: PayloadHandler = (req) => {
  const { addresses, settings } = readInstallation(req.payload)
  // It changes with the package alone, so never while this process lives.
  return toAnswer({ req, body: toOpenAPI({ url: addresses.rootURL, ...settings }), changed: started })
}

/** The content API's reads. */
export const endpoints: Endpoint[] = [
  ...toReads('/v1/calls', answerCalls),
  ...toReads('/v1/calls/:slug', answerCall),
  ...toReads('/v1/slogans', toListHandler(readLiveSloganList)),
  ...toReads('/v1/podcasts', toListHandler(readLivePodcastList)),
  ...toReads('/v1/podcasts/:slug', answerPodcast),
  ...toReads('/v1/podcasts/:slug/episodes/:episode', answerEpisode),
  ...toReads('/v1/books', toListHandler(readLiveBookList)),
  ...toReads('/v1/articles', toListHandler(readLiveArticleList)),
  ...toReads('/v1/branches', answerBranches),
  ...toReads('/v1/branches/:slug', answerBranch),
  ...toReads('/v1/openapi.json', answerOpenAPI),
]

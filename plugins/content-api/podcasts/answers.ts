import type { PayloadHandler } from 'payload'
import { readLiveEpisode } from '../episodes/readLiveEpisode.js'
import { ReadError } from '../errors.js'
import { readDocumentQuery, readListQuery } from '../http/readQuery.js'
import { toAnswer } from '../http/toAnswer.js'
import { toMoved } from '../http/toMoved.js'
import { readLivePodcast } from './readLivePodcast.js'

/** `GET /podcasts/{slug}`, which pages through its episodes. */
export const answerPodcast: PayloadHandler = async (req) => {
  const { asked, ...query } = readListQuery(req)
  const slug = String(req.routeParams?.slug)
  const found = await readLivePodcast({ payload: req.payload, slug, ...query })
  if (found.kind === 'none') {
    throw new ReadError(
      'PODCAST_NOT_FOUND',
      'There is no podcast with a published episode under this address.',
    )
  }
  if (found.kind === 'moved') return toMoved(req, { document: { ...found, kind: 'podcast' }, asked })
  return toAnswer({ req, body: found.podcast, changed: found.changed, locale: query.locale })
}

/** `GET /podcasts/{podcast}/episodes/{slug}` */
export const answerEpisode: PayloadHandler = async (req) => {
  const { asked, locale } = readDocumentQuery(req)
  const found = await readLiveEpisode({
    payload: req.payload,
    podcast: String(req.routeParams?.slug),
    slug: String(req.routeParams?.episode),
    locale,
  })
  if (found.kind === 'none') {
    throw new ReadError('EPISODE_NOT_FOUND', 'There is no published episode under this address.')
  }
  if (found.kind === 'moved') return toMoved(req, { document: { ...found, kind: 'episode' }, asked })
  return toAnswer({ req, body: found.episode, changed: found.changed, locale })
}

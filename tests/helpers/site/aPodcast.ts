import type { Podcast } from 'payload-broadside/types'
import { anEpisode } from './anEpisode.js'

const { podcast } = anEpisode()

/** A podcast in Spanish with one episode, as the content API answers it. */
export const aPodcast = (changed: Partial<Podcast> = {}): Podcast => ({
  ...podcast,
  locale: 'en',
  languages: [
    { locale: 'en', url: podcast.url, api: podcast.api },
    { locale: 'es', url: podcast.url.replace('/podcasts', '/es/podcasts'), api: podcast.api },
  ],
  author: 'Farol Tijuana',
  description: 'Historias de la fila,\ncontadas en voz baja.',
  explicit: false,
  type: 'episodic',
  category: 'News',
  artwork: {
    url: 'https://act.example.org/api/media/file/artwork.png',
    width: 1400,
    height: 1400,
    mimeType: 'image/png',
    alt: 'An old wireless set',
    credit: null,
    focalPoint: null,
    sizes: [
      {
        name: 'share',
        url: 'https://act.example.org/api/media/file/artwork-share.jpg',
        width: 1200,
        height: 630,
        mimeType: 'image/jpeg',
      },
    ],
  },
  episodes: 1,
  guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
  siteURL: 'https://farol.example.org/',
  list: {
    items: [anEpisode()],
    page: 1,
    limit: 20,
    total: 1,
    pages: 1,
    locale: 'en',
    modified: '2026-11-21T03:00:00.000Z',
  },
  ...changed,
})

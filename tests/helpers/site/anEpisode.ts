import type { Episode } from 'payload-broadside/types'

const site = 'https://act.example.org'

/** An episode in Spanish, as the content API answers it. */
export const anEpisode = (changed: Partial<Episode> = {}): Episode => ({
  id: '1',
  slug: 'harina',
  url: `${site}/podcasts/radio-farol/episodes/harina`,
  api: `${site}/api/v1/podcasts/radio-farol/episodes/harina?locale=en`,
  locale: 'en',
  languages: [
    { locale: 'en', url: `${site}/podcasts/radio-farol/episodes/harina`, api: site },
    { locale: 'es', url: `${site}/es/podcasts/radio-farol/episodes/harina`, api: site },
  ],
  title: 'Harina ya tengo',
  podcast: {
    id: '1',
    slug: 'radio-farol',
    url: `${site}/podcasts/radio-farol`,
    api: `${site}/api/v1/podcasts/radio-farol?locale=en`,
    title: 'Radio Farol',
    language: 'es-MX',
  },
  duration: 3723,
  image: null,
  enclosure: { url: `${site}/api/recordings/file/a.mp3`, type: 'audio/mpeg', length: 12_400_000 },
  publishedAt: '2026-11-20T03:00:00.000Z',
  summary: 'Una panadera sin horno amasa cuatrocientos panes.',
  season: 1,
  number: 2,
  type: 'full',
  explicit: false,
  modifiedAt: '2026-11-21T03:00:00.000Z',
  guid: 'b1',
  notes: { lexical: {}, html: '<p>Se buscan <a href="https://example.org/manos">manos</a>.</p>' },
  chapters: [
    { start: 2, title: 'El horno', url: null },
    { start: 90.5, title: 'Cuatrocientos panes', url: 'https://example.org/panes' },
    { start: 3600, title: 'Lo que falta', url: null },
  ],
  transcript: {
    cues: [
      { start: 2.5, end: 8, text: 'Rosa tenía un horno.', speaker: 'Inés' },
      { start: 9, end: 15, text: '¿Qué te hace falta?', speaker: 'Inés' },
      { start: 3601, end: 3610, text: 'Que me dejen pasar.', speaker: 'Rosa' },
    ],
    text: 'Rosa tenía un horno. ¿Qué te hace falta? Que me dejen pasar.',
  },
  ...changed,
})

import type { MediaName } from './media.js'

/** The demo's podcasts, each in one language. */
export const podcasts = ({ media }: { media: Record<MediaName, number | string> }) => ({
  nightWatch: {
    title: 'The Night Watch',
    description:
      'A small radio from a long queue. Whoever keeps the lamp at the gate tonight tells you in a minute what they saw, and what was done about it. (Made up, and spoken by a machine.)',
    author: 'Lanternfolk Assembly',
    ownerEmail: 'radio@lanternfolk.example.org',
    siteURL: 'https://lanternfolk.example.org/night-watch',
    language: 'en',
    category: 'News',
    type: 'episodic',
    explicit: false,
    artwork: media.nightWatch,
  },
  radioFarol: {
    title: 'Radio Farol',
    description:
      'Historias de la fila, contadas en voz baja y en orden, para que las oiga quien no puede venir. Cada una dura menos que un café. (Inventadas, y leídas por una máquina.)',
    author: 'Farol Tijuana',
    ownerEmail: 'radio@lanternfolk.example.org',
    siteURL: 'https://lanternfolk.example.org/radio-farol',
    language: 'es-MX',
    category: 'Society & Culture',
    type: 'serial',
    explicit: false,
    artwork: media.radioFarol,
  },
})

export type PodcastName = keyof ReturnType<typeof podcasts>

import { colours } from '../images/shapes.js'
import type { Made } from './calls/made.js'

/** The demo's organisation, which exists nowhere else. */
export const organisation = ({ media }: Pick<Made, 'media'>) => ({
  name: 'Lanternfolk Assembly',
  about: {
    en: 'Neighbours on both sides of a border who leave a lamp in the window for whoever is on the road. We cook, interpret, keep watch at the gate, and say out loud what we see there. (This is a demo: the Lanternfolk and their calls are made up.)',
    es: 'Gente vecina de los dos lados de una frontera que deja un farol en la ventana para quien va de camino. Cocinamos, interpretamos, velamos ante la puerta y decimos en voz alta lo que allí vemos. (Esto es una demostración: la Lanternfolk Assembly y sus llamamientos son inventados.)',
  },
  siteURL: 'https://lanternfolk.example.org',
  socials: [
    { platform: 'mastodon', url: 'https://social.example.org/@lanternfolk' },
    { platform: 'other', url: 'https://lanternfolk.example.org/news' },
  ],
  defaultLanguage: 'en',
  timeZone: 'America/Tijuana',
  logo: media.logo,
  shareImage: media.crowd,
  accentColour: '#c2360f',
  inkColour: colours.night,
  contactEmail: 'lamp@lanternfolk.example.org',
  senderName: 'Lanternfolk Assembly',
  controller: 'Lanternfolk Assembly, 1 Lamp Street, Example Town',
  privacyNoticeURL: 'https://lanternfolk.example.org/privacy',
  privacyNoticeVersion: 'demo-1',
})

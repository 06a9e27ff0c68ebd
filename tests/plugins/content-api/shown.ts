import type { CallLink, Image, Slogan } from 'payload-broadside/types'
import { toShareLinks } from '../../../plugins/sharing/toShareLinks.js'
import { toAddresses, toCallURL } from '../../../plugins/content-api/addresses.js'
import type { CallContext } from '../../../plugins/content-api/calls/toCall.js'

const siteURL = 'https://act.example.org'

export const now = new Date('2026-06-01T12:00:00.000Z')

export const addresses = toAddresses({
  settings: { siteURL, callURL: toCallURL({ siteURL, defaultLocale: 'en' }) },
  config: { serverURL: 'https://cms.example.org', routes: { api: '/api' } },
})

export const image: Image = {
  url: 'https://cms.example.org/api/media/file/a.jpg',
  width: 2400,
  height: 1200,
  mimeType: 'image/jpeg',
  alt: 'A crowd at a bridge & "more"',
  sizes: [
    {
      name: 'card',
      url: 'https://cms.example.org/api/media/file/b.jpg',
      width: 768,
      height: 384,
      mimeType: 'image/jpeg',
    },
    {
      name: 'share',
      url: 'https://cms.example.org/api/media/file/c.jpg',
      width: 1200,
      height: 630,
      mimeType: 'image/jpeg',
    },
  ],
}

export const slogan: Slogan = { id: '21', text: 'Let them all in!', hashtag: 'LetThemIn' }

export const liveCall: CallLink = {
  id: '7',
  slug: 'in-your-city',
  url: `${siteURL}/calls/in-your-city`,
  api: 'https://cms.example.org/api/v1/calls/in-your-city?locale=en',
  locale: 'en',
  title: 'In your city',
  state: 'open',
}

export const context: CallContext = {
  locale: 'en',
  shown: {
    calls: new Map([['7', liveCall]]),
    images: new Map([['11', image]]),
    slogans: new Map([['21', slogan]]),
  },
  organisation: { name: 'Open Roads', url: siteURL, logo: null, about: null },
  shareImage: null,
  settings: { locales: ['en', 'es'], toShareLinks },
  addresses,
  now,
}

import type {
  Article,
  Book,
  BranchLink,
  CallLink,
  Image,
  ListenEpisode,
  PodcastLink,
  Slogan,
} from 'payload-broadside/types'
import { ownActions } from '../../../plugins/actions/kinds.js'
import { toAddresses, toCallURL, toPageURL } from '../../../plugins/api/addresses.js'
import type { CallContext } from '../../../plugins/content-api/calls/toCall.js'
import { createToSignupForm } from '../../../plugins/signup/toSignupForm.js'
import { toShareLinks } from '../../../plugins/sharing/toShareLinks.js'

const siteURL = 'https://act.example.org'
const apiURL = 'https://cms.example.org/api/v1'
const site = { siteURL, defaultLocale: 'en' }

export const now = new Date('2026-06-01T12:00:00.000Z')

export const addresses = toAddresses({
  settings: { siteURL, callURL: toCallURL(site), pageURL: toPageURL(site) },
  config: { serverURL: 'https://cms.example.org', routes: { api: '/api' } },
})

export const image: Image = {
  url: 'https://cms.example.org/api/media/file/a.jpg',
  width: 2400,
  height: 1200,
  mimeType: 'image/jpeg',
  alt: 'A crowd at a bridge & "more"',
  credit: null,
  focalPoint: null,
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
  api: `${apiURL}/calls/in-your-city?locale=en`,
  locale: 'en',
  title: 'In your city',
  state: 'open',
}

export const book: Book = {
  id: '31',
  title: 'A walk',
  subtitle: null,
  authors: ['N. Writer'],
  isbn: '9780306406157',
  isbnHyphenated: '978-0-306-40615-7',
  publisher: null,
  year: 2001,
  language: 'en',
  cover: image,
  description: null,
  links: [],
}

export const article: Article = {
  id: '41',
  title: 'At the gate',
  url: 'https://paper.example/gate',
  publication: 'Paper',
  author: null,
  publishedOn: '2026-05-01',
  excerpt: null,
  image: null,
}

export const branch: BranchLink = {
  id: '51',
  slug: 'madrid',
  url: `${siteURL}/branches/madrid`,
  api: `${apiURL}/branches/madrid?locale=en`,
  name: 'Madrid',
  city: 'Madrid',
  country: { code: 'ES', name: 'Spain' },
}

export const podcast: PodcastLink = {
  id: '61',
  slug: 'the-gate',
  url: `${siteURL}/podcasts/the-gate`,
  api: `${apiURL}/podcasts/the-gate?locale=en`,
  title: 'The gate',
  language: 'en',
}

export const episode: ListenEpisode = {
  id: '71',
  slug: 'first',
  url: `${siteURL}/podcasts/the-gate/episodes/first`,
  api: `${apiURL}/podcasts/the-gate/episodes/first?locale=en`,
  title: 'First',
  podcast,
  duration: 90,
  image: null,
  enclosure: { url: 'https://cms.example.org/api/recordings/file/a.mp3', type: 'audio/mpeg', length: 9 },
  contents: ['chapters', 'transcript'],
}

export const consent = { id: '81', key: 'news', purpose: 'News', wording: 'Write to me now and then.' }

export const context: CallContext = {
  locale: 'en',
  shown: {
    articles: new Map([['41', article]]),
    books: new Map([['31', book]]),
    branches: new Map([['51', branch]]),
    calls: new Map([['7', liveCall]]),
    consents: new Map([['81', consent]]),
    countries: [{ code: 'ES', name: 'Spain', cities: [{ name: 'Madrid', branches: [branch] }] }],
    episodes: new Map([['71', episode]]),
    images: new Map([['11', image]]),
    podcasts: new Map([['61', podcast]]),
    recordings: new Map(),
    slogans: new Map([['21', slogan]]),
  },
  organisation: {
    ...{ name: 'Open Roads', url: siteURL, logo: null, about: null, email: null, socials: [] },
    controller: 'Open Roads, 1 Gate Street',
    privacyNotice: { url: 'https://open-roads.example/privacy', version: '1' },
  },
  shareImage: null,
  settings: {
    actions: ownActions,
    locales: ['en', 'es'],
    toShareLinks,
    toSignupForm: createToSignupForm({ keys: {} as never }, { locales: [], defaultLocale: 'en' }),
  },
  addresses,
  supporters: null,
  now,
  onFailure: ({ err }) => {
    throw err
  },
}

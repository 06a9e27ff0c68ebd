import type { Call } from 'payload-broadside/types'
import { aBook } from './aBook.js'
import { someCountries } from './aBranch.js'
import { anEpisode } from './anEpisode.js'

const site = 'https://act.example.org'
const link = {
  id: '2',
  slug: 'march-in-your-city',
  url: `${site}/calls/march-in-your-city`,
  api: `${site}/api/v1/calls/march-in-your-city?locale=en`,
  locale: 'en',
  title: 'March in your own city on the same day',
  state: 'open',
} as const

/** A call with one action of every kind, as the content API answers it. */
export const aCall = (changed: Partial<Call> = {}): Call => ({
  id: '1',
  slug: 'open-the-border',
  url: `${site}/calls/open-the-border`,
  api: `${site}/api/v1/calls/open-the-border?locale=en`,
  locale: 'en',
  languages: [
    {
      locale: 'en',
      url: `${site}/calls/open-the-border`,
      api: `${site}/api/v1/calls/open-the-border?locale=en`,
    },
    {
      locale: 'es',
      url: `${site}/es/calls/open-the-border`,
      api: `${site}/api/v1/calls/open-the-border?locale=es`,
    },
  ],
  jsonLd: { '@context': 'https://schema.org', '@graph': [] },
  state: 'open',
  supporters: null,
  title: 'They walked from Honduras. Open the gate.',
  summary:
    'Four thousand people crossed three countries on foot and stand at the bridge. Come to the border, or stand with them in your city.',
  body: {
    lexical: {},
    html: '<p>They left San Pedro Sula in October, with children and blankets.</p><h2>What we ask for</h2><ul><li>That everybody who asks for asylum is heard.</li><li>That nobody waits outside.</li></ul><blockquote>We did not walk to take. We walked to live.</blockquote><p>Read the <a href="https://example.org/report">whole report</a>.</p>',
  },
  image: null,
  shareImage: {
    name: 'share',
    url: `${site}/api/media/file/share.jpg`,
    width: 1200,
    height: 630,
    mimeType: 'image/jpeg',
  },
  slogans: [
    { id: '1', text: 'Let them all in!', hashtag: 'LetThemAllIn' },
    { id: '2', text: 'Refugees are welcome here!', hashtag: null },
    { id: '3', text: 'Open the borders!', hashtag: null },
  ],
  actions: [
    {
      id: 'a1',
      type: 'attend',
      heading: 'Come to the bridge',
      text: 'Bring water, a blanket and your own two hands.',
      what: 'Vigil at the foot of the bridge',
      starts: { at: '2026-12-12T23:00:00.000Z', timeZone: 'America/Mexico_City' },
      ends: { at: '2026-12-13T02:00:00.000Z', timeZone: 'America/Mexico_City' },
      placeAfterSignup: false,
      place: 'Plaza de la Paz, by the old customs house',
      accessibility: 'Step-free from the tram. A quiet tent stands behind the kitchen.',
      coordinates: { latitude: 31.74, longitude: -106.48 },
    },
    {
      id: 'a2',
      type: 'signUp',
      heading: 'Say that you are coming',
      text: 'So that there is soup for everybody.',
      form: null,
      button: 'Count me in',
      consents: [
        {
          id: 'c1',
          key: 'updates',
          purpose: 'News of this call',
          wording: 'Open Roads may write to me about this call.',
          required: true,
        },
        {
          id: 'c2',
          key: 'phone',
          purpose: 'A call from a branch',
          wording: 'A branch may telephone me.',
          required: false,
        },
      ],
    },
    {
      id: 'a3',
      type: 'spread',
      heading: 'Tell everybody',
      text: null,
      source: 'poster',
      links: [
        {
          channel: 'whatsapp',
          label: 'WhatsApp',
          url: 'https://wa.me/?text=x',
          text: `Let them all in! ${site}`,
        },
        {
          channel: 'telegram',
          label: 'Telegram',
          url: 'https://t.me/share/url?url=x',
          text: 'Let them all in!',
        },
        {
          channel: 'mastodon',
          label: 'Mastodon',
          url: 'https://mastodon.social/share?text=x',
          text: 'Let them in!',
        },
        { channel: 'email', label: 'E-mail', url: 'mailto:?subject=x', text: 'Let them all in!' },
      ],
    },
    { id: 'a4', type: 'joinCall', heading: 'Cannot come to the border?', text: null, call: link },
    {
      id: 'a5',
      type: 'partnerCall',
      heading: 'Stand by our friends',
      text: null,
      title: 'Lawyers for the caravan',
      organisation: 'Puente Abierto',
      url: 'https://puente.example.org/lawyers',
      note: 'They need interpreters for Garífuna.',
    },
    {
      id: 'a6',
      type: 'link',
      heading: 'Write to the minister',
      text: 'Two sentences of your own do more than our ten.',
      label: 'Open the minister’s form',
      url: 'https://minister.example.org/contact',
      copyText: 'I live in your district.\nOpen the gate and hear every person who asks.',
    },
    {
      id: 'a7',
      type: 'findBranch',
      heading: 'Find us near you',
      text: null,
      url: `${site}/branches`,
      branch: null,
      countries: someCountries(),
    },
    {
      id: 'a8',
      type: 'listen',
      heading: 'Hear it from the queue',
      text: null,
      episode: { ...anEpisode(), contents: ['chapters', 'notes', 'transcript'] },
      startTime: 90,
    },
    {
      id: 'a9',
      type: 'readArticles',
      heading: 'Know what you are talking about',
      text: null,
      articles: [
        {
          id: '1',
          title: 'What is asked at the gate',
          url: 'https://ledger.example.com/gate',
          publication: 'The Border Ledger',
          author: 'Marlow Quint',
          publishedOn: '2026-11-14',
          excerpt: 'We sat beside forty interviews.',
          image: null,
        },
      ],
    },
    {
      id: 'a10',
      type: 'readBooks',
      heading: 'Read on, by lamplight',
      text: 'Pass yours on.',
      url: `${site}/calls/open-the-border/books`,
      books: [
        { book: aBook(), note: 'Begin here.' },
        { book: aBook({ id: '2', title: 'Nights in a Hall', language: 'en', cover: null }), note: null },
      ],
    },
  ],
  opens: null,
  closes: { at: '2026-12-20T18:00:00.000Z', timeZone: 'America/Mexico_City' },
  updates: [
    {
      id: 'u1',
      date: '2026-11-20T12:00:00.000Z',
      heading: 'Six hundred were let in today',
      body: 'The gate stood open for three hours. Come back tomorrow.',
    },
  ],
  closing: null,
  partners: [
    { name: 'Puente Abierto', url: 'https://puente.example.org/', logo: null },
    { name: 'Kitchen of the Seven Pots', url: null, logo: null },
  ],
  share: [],
  organisation: {
    name: 'Open Roads',
    url: 'https://openroads.example.org/',
    logo: null,
    about: 'We are people who think that a border is a question, not an answer.',
    email: 'hello@openroads.example.org',
    socials: [
      { platform: 'mastodon', url: 'https://social.example.org/@openroads' },
      { platform: 'other', url: 'https://openroads.example.org/news' },
    ],
    controller: 'Open Roads\n1 Quay Street',
    privacyNotice: { url: 'https://openroads.example.org/privacy', version: '3' },
  },
  publishedAt: '2026-11-01T10:00:00.000Z',
  modifiedAt: '2026-11-20T12:30:00.000Z',
  ...changed,
})

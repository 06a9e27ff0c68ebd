import { expect, it } from 'vitest'
import { toExcerpt } from '../../../src/site/language/text.js'
import { toMetadata, toShareImage } from '../../../src/site/metadata/toMetadata.js'
import { aCall } from '../../helpers/site/aCall.js'
import { aPodcast } from '../../helpers/site/aPodcast.js'

const page = () => {
  const { title, url, languages, artwork } = aPodcast()
  return {
    title,
    description: 'Stories of the queue.',
    url,
    locale: 'en',
    languages,
    organisation: aCall().organisation,
    image: toShareImage(artwork),
  }
}

it('a page bears its organisation’s name and names its address in each language', () => {
  const { title, alternates } = toMetadata(page(), { first: 'en' })
  expect(title).toBe('Radio Farol – Open Roads')
  expect(alternates).toEqual({
    canonical: 'https://act.example.org/podcasts/radio-farol',
    languages: {
      en: 'https://act.example.org/podcasts/radio-farol',
      es: 'https://act.example.org/es/podcasts/radio-farol',
      'x-default': 'https://act.example.org/podcasts/radio-farol',
    },
  })
})

it('a podcast is shared with its artwork cut to 1200 × 630', () => {
  const { openGraph, twitter } = toMetadata(page(), { first: 'en' })
  expect(openGraph?.images).toMatchObject([{ width: 1200, height: 630, alt: 'An old wireless set' }])
  expect(twitter).toMatchObject({ card: 'summary_large_image' })
})

it('a page without a picture of that size is shared without one', () => {
  const { openGraph, twitter } = toMetadata({ ...page(), image: toShareImage(null) }, { first: 'en' })
  expect(openGraph?.images).toEqual([])
  expect(twitter).toMatchObject({ card: 'summary', images: [] })
})

it('a long text is cut between words, a short one stands whole on one line', () => {
  expect(toExcerpt('One\n\ntwo  three')).toBe('One two three')
  expect(toExcerpt('One two three', 9)).toBe('One two…')
  expect(toExcerpt('開門開門開門', 4)).toBe('開門開門…')
})

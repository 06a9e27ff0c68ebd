import { expect, it } from 'vitest'
import { toCallMetadata } from '../../../src/site/call/toCallMetadata.js'
import { aCall } from '../../helpers/site/aCall.js'

const site = 'https://act.example.org'

it('a call names the page of each of its languages, and the default one for whoever reads none of them', () => {
  expect(toCallMetadata(aCall(), { first: 'en' }).alternates).toEqual({
    canonical: `${site}/calls/open-the-border`,
    languages: {
      en: `${site}/calls/open-the-border`,
      es: `${site}/es/calls/open-the-border`,
      'x-default': `${site}/calls/open-the-border`,
    },
  })
})

it('a call that is not offered in the default language sends strangers to its first', () => {
  const [, es] = aCall().languages
  const { alternates } = toCallMetadata(aCall({ languages: [es!], locale: 'es', url: es!.url }), {
    first: 'en',
  })
  expect(alternates?.languages).toEqual({ es: es!.url, 'x-default': es!.url })
})

it('a shared link shows a large picture of 1200 × 630', () => {
  const { openGraph, twitter } = toCallMetadata(aCall(), { first: 'en' })
  expect(openGraph?.images).toMatchObject([{ width: 1200, height: 630 }])
  expect(twitter).toMatchObject({ card: 'summary_large_image' })
})

it('a call without any picture is shared without one', () => {
  const { openGraph, twitter } = toCallMetadata(aCall({ shareImage: null }), { first: 'en' })
  expect(openGraph?.images).toEqual([])
  expect(twitter).toMatchObject({ card: 'summary', images: [] })
})

import { expect, it } from 'vitest'
import type { Action } from 'payload-broadside/types'
import { toBranchesGraph, toBranchGraph } from '../../../../../src/site/metadata/jsonLd/toBranchGraph.js'
import { toEpisodeGraph } from '../../../../../src/site/metadata/jsonLd/toEpisodeGraph.js'
import { toPodcastGraph } from '../../../../../src/site/metadata/jsonLd/toPodcastGraph.js'
import { toReadingListGraph } from '../../../../../src/site/metadata/jsonLd/toReadingListGraph.js'
import { aBranch, someCountries } from '../../../../helpers/site/aBranch.js'
import { aCall } from '../../../../helpers/site/aCall.js'
import { anEpisode } from '../../../../helpers/site/anEpisode.js'
import { aPodcast } from '../../../../helpers/site/aPodcast.js'

type ReadBooks = Extract<Action, { type: 'readBooks' }>

const { organisation, actions } = aCall()

it('a podcast is a series in its language, with its episodes', () => {
  expect(toPodcastGraph(aPodcast(), organisation)['@graph']).toMatchObject([
    {
      '@type': 'PodcastSeries',
      name: 'Radio Farol',
      inLanguage: 'es-MX',
      author: { '@type': 'Organization', name: 'Farol Tijuana' },
      publisher: { '@type': 'Organization', name: 'Open Roads' },
      hasPart: [{ '@type': 'PodcastEpisode', name: 'Harina ya tengo' }],
    },
  ])
})

it('an episode has its audio, its length, its chapters and its series', () => {
  expect(toEpisodeGraph(anEpisode(), organisation)['@graph']).toMatchObject([
    {
      '@type': 'PodcastEpisode',
      episodeNumber: 2,
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: 1 },
      partOfSeries: { '@type': 'PodcastSeries', name: 'Radio Farol' },
      datePublished: '2026-11-20T03:00:00.000Z',
      duration: 'PT1H2M3S',
      associatedMedia: {
        '@type': 'AudioObject',
        contentUrl: 'https://act.example.org/api/recordings/file/a.mp3',
        encodingFormat: 'audio/mpeg',
        contentSize: '12400000',
        duration: 'PT1H2M3S',
      },
      hasPart: [
        { '@type': 'Clip', name: 'El horno', startOffset: 2, endOffset: 90.5 },
        { '@type': 'Clip', startOffset: 90.5, endOffset: 3600 },
        { '@type': 'Clip', name: 'Lo que falta', startOffset: 3600 },
      ],
    },
  ])
})

it('an episode without audio names none', () => {
  const [episode] = toEpisodeGraph(anEpisode({ enclosure: null, chapters: [] }), organisation)['@graph']
  expect(episode).not.toHaveProperty('associatedMedia')
  expect(episode).not.toHaveProperty('hasPart')
})

it('a reading list is a list of books in its order, each by its ISBN and authors', () => {
  const lists = actions.filter((action): action is ReadBooks => action.type === 'readBooks')
  expect(toReadingListGraph(aCall(), lists)['@graph']).toMatchObject([
    {
      '@type': 'ItemList',
      name: 'Read on, by lamplight',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Book',
            name: 'Los pasos que quedan',
            isbn: '9780306406157',
            author: [
              { '@type': 'Person', name: 'Ana Roble' },
              { '@type': 'Person', name: 'Bo Lind' },
            ],
            publisher: { '@type': 'Organization', name: 'Ediciones del Farol' },
            inLanguage: 'es',
          },
        },
        { position: 2, item: { name: 'Nights in a Hall' } },
      ],
    },
  ])
})

it('a branch is an organisation within ours, with its address and its place on earth', () => {
  expect(toBranchGraph(aBranch(), organisation)['@graph']).toMatchObject([
    {
      '@type': 'Organization',
      name: 'Farol Madrid',
      parentOrganization: { name: 'Open Roads' },
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Madrid',
        addressRegion: 'Comunidad de Madrid',
        addressCountry: 'ES',
        postalCode: '28012',
      },
      location: {
        '@type': 'Place',
        geo: { '@type': 'GeoCoordinates', latitude: 40.4168, longitude: -3.7038 },
      },
      telephone: '+34910000000',
      sameAs: [
        'https://farol.example.org/madrid/',
        'https://social.example.org/@madrid',
        'https://plaza.example.org/madrid',
      ],
    },
  ])
})

it('a branch without coordinates names no place', () => {
  const [branch] = toBranchGraph(aBranch({ coordinates: null }), organisation)['@graph']
  expect(branch).not.toHaveProperty('location')
})

it('all branches are a list of the pages that describe them', () => {
  const url = 'https://act.example.org/branches'
  expect(toBranchesGraph({ countries: someCountries(), name: 'Our branches', url })['@graph']).toMatchObject([
    {
      '@type': 'ItemList',
      numberOfItems: 3,
      itemListElement: [{ position: 1, name: 'Farol Tijuana' }, {}, {}],
    },
  ])
})

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Podcast } from 'payload-broadside/types'
import { PodcastPage } from '../../../src/site/podcasts/PodcastPage/index.js'
import { aCall } from '../../helpers/site/aCall.js'
import { aPodcast } from '../../helpers/site/aPodcast.js'

const render = (podcast: Podcast, locale = 'en') =>
  renderToStaticMarkup(
    createElement(PodcastPage, {
      podcast,
      locale,
      organisation: aCall().organisation,
      places: { home: '/', branches: null },
    }),
  )

it('a podcast says what it is, in its own language, and how many episodes it has', () => {
  const html = render(aPodcast())
  expect(html).toMatch(/<h1[^>]* lang="es-MX"[^>]*>Radio Farol<\/h1>/)
  expect(html).toMatch(/lang="es-MX"[^>]*>Historias de la fila,/)
  expect(html).toContain('1 episode<')
  expect(html).toContain('Mexican Spanish')
})

it('each episode is a heading that leads to its page', () => {
  expect(render(aPodcast())).toMatch(
    /<h3 lang="es-MX"[^>]*><a href="https:\/\/act\.example\.org\/podcasts\/radio-farol\/episodes\/harina">Harina ya tengo/,
  )
})

it('the address of whoever owns the feed is not on the page', () => {
  const podcast = { ...aPodcast(), ownerEmail: 'owner@example.org' } as Podcast
  expect(render(podcast)).not.toContain('owner@example.org')
})

it('a long list is read a page at a time, with ways to both neighbours', () => {
  const { list } = aPodcast()
  const html = render(aPodcast({ list: { ...list, page: 2, pages: 3 } }))
  expect(html).toContain('href="?"')
  expect(html).toContain('href="?page=3"')
  expect(render(aPodcast())).not.toContain('<nav aria-label="Episodes"')
})

it('a podcast without episodes says so', () => {
  const { list } = aPodcast()
  expect(render(aPodcast({ list: { ...list, items: [], pages: 0 } }), 'es')).toContain(
    'Todavía no hay ningún episodio.',
  )
})

it('a picture says who made it, where that is told', () => {
  const { artwork } = aPodcast()
  expect(render(aPodcast({ artwork: { ...artwork!, credit: 'Ana Luz, CC BY 4.0' } }))).toContain(
    '<small class="credit">Ana Luz, CC BY 4.0</small>',
  )
  expect(render(aPodcast())).not.toContain('class="credit"')
})

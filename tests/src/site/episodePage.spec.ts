import type { Episode } from 'payload-broadside/types'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EpisodePage } from '../../../src/site/podcasts/EpisodePage/index.js'
import { toStart } from '../../../src/site/podcasts/toStart.js'
import { aCall } from '../../helpers/site/aCall.js'
import { anEpisode } from '../../helpers/site/anEpisode.js'

const render = (episode: Episode, { start = null as number | null, locale = 'en' } = {}) =>
  renderToStaticMarkup(
    createElement(EpisodePage, {
      episode,
      start,
      locale,
      organisation: aCall().organisation,
      places: { home: '/', branches: null },
    }),
  )

it('the recording is played by the browser’s own player and loads nothing by itself', () => {
  expect(render(anEpisode())).toMatch(
    /<audio aria-label="Harina ya tengo" controls="" lang="es-MX" preload="none" src="https:\/\/act\.example\.org\/api\/recordings\/file\/a\.mp3"/,
  )
})

it('a start in the page’s address becomes a media fragment, which the player says and can be left', () => {
  const html = render(anEpisode(), { start: 90 })
  expect(html).toContain('src="https://act.example.org/api/recordings/file/a.mp3#t=90"')
  expect(html).toContain('<time dateTime="PT1M30S">1:30</time>')
  expect(html).toContain('From the beginning')
})

it('a chapter is a link that works without JavaScript, to the very moment at which it begins', () => {
  const html = render(anEpisode())
  expect(html).toMatch(
    /<a[^>]* href="\?t=90\.5#listen"><time dateTime="PT1M30\.5S">1:30<\/time><span>Cuatrocientos panes/,
  )
  expect(html).toContain('1:00:00</time><span>Lo que falta')
  expect(html).toContain('href="https://example.org/panes"')
})

it('the chapter that a start lies in is marked', () => {
  expect(render(anEpisode(), { start: 120 })).toMatch(/aria-current="true"[^>]* href="\?t=90\.5#listen"/)
  expect(render(anEpisode())).not.toMatch(/aria-current="true"/)
})

it('of two chapters within a second, the one that begins at the start is marked', () => {
  const chapters = [90, 90.4].map((start) => ({ start, title: `From ${start}`, url: null }))
  const html = render({ ...anEpisode(), chapters }, { start: toStart('90.4', null) })
  expect(html).toMatch(/<a aria-current="true"[^>]* data-second="90\.4"/)
  expect(html.match(/aria-current="true"/g)).toHaveLength(1)
})

it('every word stands on the page with its time, and a speaker is named where they begin', () => {
  const html = render(anEpisode())
  expect(html).toContain('<strong>Inés: </strong>Rosa tenía un horno.')
  expect(html).toContain('<p class="lines">¿Qué te hace falta?</p>')
  expect(html).toContain('<strong>Rosa: </strong>Que me dejen pasar.')
  expect(html).toContain('href="?t=3601#listen"')
})

it('what is in the podcast’s language is marked so on a page in another', () => {
  const html = render(anEpisode())
  expect(html).toMatch(/<main lang="en" dir="ltr"/)
  expect(html).toMatch(/<h1[^>]* lang="es-MX"[^>]*>Harina ya tengo/)
  expect(html).toMatch(/<ol role="list" lang="es-MX"/)
  expect(html).toMatch(/<h2[^>]*>Transcript<\/h2>/)
})

it('an episode says its place, its day and its length', () => {
  const html = render(anEpisode({ type: 'bonus', explicit: true }), { locale: 'es' })
  expect(html).toContain('Temporada 1, episodio 2')
  expect(html).toContain('20 de noviembre de 2026')
  expect(html).toContain('1 h 2 min')
  expect(html).toContain('<strong>Extra</strong>')
  expect(html).toContain('Contenido explícito')
})

it('an episode with nothing but its audio has no empty part', () => {
  const html = render(
    anEpisode({ summary: null, season: null, number: null, notes: null, chapters: [], transcript: null }),
  )
  expect(html.match(/<h2\b/g)).toHaveLength(1)
  expect(html).not.toContain('class="script')
})

it('an episode that has lost its audio has no player', () => {
  expect(render(anEpisode({ enclosure: null }))).not.toMatch(/<audio|id="listen"/)
})

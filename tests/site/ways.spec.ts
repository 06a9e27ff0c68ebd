import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Action } from 'payload-broadside/types'
import { Ways } from '../../src/site/Ways/index.js'
import { aBranch } from './aBranch.js'
import { aCall } from './aCall.js'
import { anEpisode } from './anEpisode.js'

type Of<Type> = Extract<Action, { type: Type }>

const ofType = <Type extends Action['type']>(type: Type) =>
  aCall().actions.find((action): action is Of<Type> => action.type === type)!

const render = (action: Action, locale = 'en') =>
  renderToStaticMarkup(createElement(Ways, { call: aCall({ actions: [action] }), locale }))

it('a pinned branch is the way to its page, and no other is listed', () => {
  const html = render({ ...ofType('findBranch'), branch: aBranch(), countries: [] })
  expect(html).toContain('href="https://act.example.org/branches/farol-madrid"')
  expect(html).toContain('Madrid, Spain')
  expect(html).not.toContain('<details')
})

it('branches are listed a country at a time, with the page of them all', () => {
  const html = render(ofType('findBranch'))
  expect(html.match(/<details>/g)).toHaveLength(2)
  expect(html).toContain('<summary>Spain <small>2</small></summary>')
  expect(html).toContain('<strong>Tijuana</strong>')
  expect(html).toContain('href="https://act.example.org/branches"')
})

it('the branches of a single country are seen without opening anything', () => {
  const action = ofType('findBranch')
  expect(render({ ...action, countries: action.countries.slice(0, 1) })).toContain('<details open="">')
})

it('an episode to listen to loads nothing by itself and begins where its editor said', () => {
  const html = render(ofType('listen'))
  expect(html).toMatch(/<audio[^>]* controls=""[^>]* preload="none"/)
  expect(html).toContain('src="https://act.example.org/api/recordings/file/a.mp3#t=90"')
  expect(html).toContain('href="https://act.example.org/podcasts/radio-farol/episodes/harina?t=90"')
  expect(html).toContain('>1:30</time>')
})

it('an episode without a start begins at its beginning, one without audio is still the way to its page', () => {
  expect(render({ ...ofType('listen'), startTime: null })).toContain('a.mp3"')
  const html = render({ ...ofType('listen'), episode: anEpisode({ enclosure: null }), startTime: null })
  expect(html).not.toContain('<audio')
  expect(html).toContain('/episodes/harina"')
})

it('an article says where, when and by whom it was published', () => {
  const html = render(ofType('readArticles'), 'es')
  expect(html).toContain('The Border Ledger')
  expect(html).toContain('<time dateTime="2026-11-14" lang="es">14 de noviembre de 2026</time>')
  expect(html).toMatch(
    /<h4><a[^>]* href="https:\/\/ledger\.example\.com\/gate"[^>]*>What is asked at the gate/,
  )
})

it('each book on the shelf is the way to its own place in the reading list', () => {
  const html = render(ofType('readBooks'))
  expect(html).toContain('href="https://act.example.org/calls/open-the-border/books#book-a10-1"')
  expect(html).toContain('href="https://act.example.org/calls/open-the-border/books#book-a10-2"')
  expect(html).toContain('<strong lang="es" dir="ltr">Los pasos que quedan</strong>')
  expect(html).toContain('href="https://act.example.org/calls/open-the-border/books"')
})

it('people read word for word what they will be asked to agree to, and which of it is needed', () => {
  const html = render(ofType('signUp'))
  expect(html).toContain('Open Roads may write to me about this call.')
  expect(html).toContain('Needed to sign up')
  expect(html).toContain('Only if you want to')
})

it('a step to sign up offers no form and no button while there is none', () => {
  const html = render(ofType('signUp'))
  expect(html).not.toMatch(/<(form|button|input)\b/)
  expect(html).not.toContain('Count me in')
})

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Call } from 'payload-broadside/types'
import { toShareLinks } from '../../../plugins/sharing/toShareLinks.js'
import { CallPage } from '../../../src/site/call/CallPage/index.js'
import { aCall } from '../../helpers/site/aCall.js'

const render = (call: Call, locale = 'en') =>
  renderToStaticMarkup(
    createElement(CallPage, { call, locale, places: { home: '/', branches: '/branches' } }),
  )

const closing: Call['closing'] = {
  message: 'Thank you all.',
  result: 'won',
  outcome: 'The gate was opened for good.',
  next: null,
}

it('every action of a call is on its page, in its editor’s order', () => {
  const html = render(aCall())
  const headings = aCall().actions.map(({ heading }) => html.indexOf(`<h3>${heading}</h3>`))
  expect(headings).toHaveLength(10)
  expect(Math.min(...headings)).toBeGreaterThan(0)
  expect(headings).toEqual([...headings].sort((a, b) => a - b))
})

it('whoever signs up when it is too late is told so, also where no form is left to say it', () => {
  const posted = {
    message: 'Something went wrong.',
    errors: [{ field: 'call', message: 'This call is over. Go on with: The next' }],
    entries: { email: ['a@example.org'] },
  }
  const html = renderToStaticMarkup(
    createElement(CallPage, {
      call: aCall({ state: 'closed', closing }),
      ...{ locale: 'en', places: { home: '/', branches: '/branches' }, posted },
    }),
  )
  expect(html).toMatch(/<div[^>]* role="alert"[^>]*><p>Something went wrong\.<\/p>/)
  expect(html.match(/This call is over\. Go on with: The next/g)).toHaveLength(1)
  expect(html).not.toContain('a@example.org')
})

it('a time to come is said in its own time zone, which is named', () => {
  const html = render(aCall())
  // 23:00 UTC on the 12th is five in the afternoon in Mexico City.
  expect(html).toMatch(/Saturday, December 12, 2026, 5:00\s–\s8:00\sPM/)
  expect(html).toContain('Mexico City (GMT-6)')
})

it('a place told only after signing up is not on the page, and the page says when it is told', () => {
  const call = aCall()
  const attend = { ...call.actions[0]!, placeAfterSignup: true, place: null } as Call['actions'][number]
  const html = render({ ...call, actions: [attend] })
  expect(html).toContain('You are told the place after signing up.')
})

it('every slogan stands on the page, with its hashtag', () => {
  const html = render(aCall())
  for (const { text } of aCall().slogans) expect(html).toContain(text)
  expect(html).toContain('#LetThemAllIn')
})

it('a text to copy is there without JavaScript, in a field that can be selected from', () => {
  expect(render(aCall())).toMatch(/<textarea[^>]* readOnly=""[^>]*>I live in your district\./)
})

it('the words to spread a call carry its address, also where they are copied', () => {
  const links = toShareLinks({ url: aCall().url, title: 'Open the gate', slogan: null, locale: 'en' })
  const spread = { id: 's', type: 'spread', heading: 'Spread it', text: null, source: null, links } as never
  expect(render(aCall({ actions: [spread] }))).toMatch(
    /<textarea[^>]*>Open the gate https:\/\/act\.example\.org\/calls\/open-the-border\?source=copy<\/textarea>/,
  )
})

it('a closed call shows its result and outcome, keeps its share links and offers nothing else to do', () => {
  const html = render(aCall({ state: 'closed', closing }))
  expect(html).toContain('The gate was opened for good.')
  expect(html).toContain('Won')
  expect(html).toContain('https://wa.me/')
  expect(html).not.toContain('Come to the bridge')
  expect(html).not.toContain('href="#act"')
})

it('an upcoming call says when it opens and takes no signups', () => {
  const opens = { at: '2027-01-03T10:00:00.000Z', timeZone: 'Europe/Madrid' }
  const html = render(aCall({ state: 'upcoming', opens, closes: null }))
  expect(html).toContain('Sunday, January 3, 2027 at 11:00')
  expect(html).toContain('Madrid (GMT+1)')
  expect(html).not.toContain('Say that you are coming')
})

it('a call that answers in another language says so, and marks its own words and the site’s as what they are', () => {
  const html = render(aCall({ locale: 'en' }), 'es')
  expect(html).toContain('Esta página está escrita en otro idioma.')
  expect(html).toMatch(/<main[^>]* lang="en"/)
  expect(html).toMatch(/<h2[^>]* lang="es"[^>]*>Qué puedes hacer<\/h2>/)
})

it('a call in a language written from right to left is laid out so', () => {
  expect(render(aCall({ locale: 'ar' }))).toMatch(/<main[^>]* dir="rtl"/)
})

it('what an editor typed stands as text and never becomes markup', () => {
  const html = render(aCall({ title: '<img src=x onerror=alert(1)>', body: null }))
  expect(html).not.toContain('<img src=x')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
})

it('a page asks only its own call’s addresses for pictures and sound, and has no inline script', () => {
  const html = render(aCall())
  const asked = [...html.matchAll(/<(?:img|audio)\b[^>]* src="([^"]*)"/g)].map(
    ([, url]) => new URL(url!).host,
  )
  expect(new Set(asked)).toEqual(new Set(['act.example.org']))
  expect(html).not.toContain('<script')
  expect(html).not.toMatch(/<(iframe|link|video|source|embed|object)\b/)
})

it('how many signed up is said where the call shows it, in the reader’s language', () => {
  expect(render(aCall())).not.toContain('have signed up')
  expect(render(aCall({ supporters: 1230 }))).toContain('At least 1,230 people have signed up.')
  expect(render(aCall({ supporters: 20 }), 'es')).toContain('Ya se han inscrito al menos 20 personas.')
})

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Action } from 'payload-broadside/types'
import { Ways } from '../../../src/site/Ways/index.js'
import { aBranch } from '../../helpers/site/aBranch.js'
import { aCall } from '../../helpers/site/aCall.js'

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
  const { episode } = ofType('listen')
  const html = render({ ...ofType('listen'), episode: { ...episode, enclosure: null }, startTime: null })
  expect(html).not.toContain('<audio')
  expect(html).toContain('/episodes/harina"')
})

it.each([
  [['chapters', 'notes', 'transcript'], 'en', 'Chapters, notes, and transcript'],
  [['notes', 'transcript'], 'es', 'Notas y transcripción'],
  [['transcript'], 'en', 'Transcript'],
  [[], 'en', 'To the episode'],
] as const)('the way to an episode names what is there, %j in %s', (contents, locale, told) => {
  const action = ofType('listen')
  expect(render({ ...action, episode: { ...action.episode, contents: [...contents] } }, locale)).toContain(
    `>${told}<span class="hidden">`,
  )
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

const form: NonNullable<Of<'signUp'>['form']> = {
  url: 'https://act.example.org/api/v1/signups',
  ...{ call: 'open-the-border', language: 'en', version: 'v1', trap: 'homepage' },
  proof: { url: 'https://act.example.org/api/v1/signups/challenge', wait: 'One moment.' },
  fields: [
    { name: 'email', label: 'E-mail', required: true, why: null, autocomplete: 'email', maxLength: 254 },
    {
      ...{ name: 'phone', label: 'Phone', required: false, why: 'Plans change.' },
      ...{ autocomplete: 'tel', maxLength: 40 },
    },
  ],
  contact: 'Somebody of your branch will get in touch.',
  controller: 'Open Roads, 1 Quay Street',
  privacyNotice: { url: 'https://act.example.org/privacy', version: '3' },
}

it('people read word for word what they are asked to agree to, which of it is needed, and nothing is ticked', () => {
  const html = render({ ...ofType('signUp'), form }, 'es')
  expect(html).toContain('Open Roads may write to me about this call.')
  expect(html).toContain('News of this call <small lang="es">(necesario)</small>')
  expect(html).toContain('A call from a branch <small lang="es">(Solo si quieres)</small>')
  expect(html.match(/type="checkbox"/g)).toHaveLength(2)
  expect(html).not.toContain('checked')
})

it('a form posts to the page’s own address, says who answers for the data, and holds nothing of a visitor', () => {
  const html = render({ ...ofType('signUp'), form })
  expect(html).toMatch(/<form[^>]* method="post"/)
  expect(html).not.toContain('action=')
  expect(html).toContain('data-endpoint="/api/v1/signups"')
  expect(html).toContain('<input type="hidden" name="version" value="v1"/>')
  expect(html).toMatch(/autoComplete="tel"[^>]*name="phone"|name="phone"[^>]*autoComplete="tel"/i)
  expect(html).toContain('Plans change.')
  expect(html).toContain('Open Roads, 1 Quay Street')
  expect(html).toContain('href="https://act.example.org/privacy"')
  expect(html).toMatch(/<div aria-hidden="true" class="trap">.*name="homepage"/)
})

it('what was typed and what is wrong with it stand in the form that is drawn again', () => {
  const posted = {
    message: 'Something went wrong.',
    errors: [
      { field: 'email', message: 'Write it like a@example.org.' },
      { field: 'consents.updates', message: 'It is needed.' },
    ],
    entries: { email: ['<a>"'], phone: ['1'], consents: ['phone'] },
  }
  const call = aCall({ actions: [{ ...ofType('signUp'), form }] })
  const html = renderToStaticMarkup(createElement(Ways, { call, locale: 'en', posted }))
  expect(html).toMatch(/<div[^>]* class="faults"[^>]*><p>Something went wrong\.<\/p>/)
  expect(html).toContain('<a href="#sign-up-email">Write it like a@example.org.</a>')
  expect(html).toContain('<a href="#sign-up-consents-updates">It is needed.</a>')
  expect(html).toContain('value="&lt;a&gt;&quot;"')
  expect(html.match(/checked=""/g)).toHaveLength(1)
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(2)
})

it('what was ticked before its words were changed is ticked by nobody but the visitor', () => {
  const posted = {
    message: 'Something went wrong.',
    errors: [{ field: 'consents', message: 'What you are asked to agree to was changed.' }],
    entries: { email: ['a@example.org'], consents: ['updates', 'phone'] },
  }
  const call = aCall({ actions: [{ ...ofType('signUp'), form }] })
  const html = renderToStaticMarkup(createElement(Ways, { call, locale: 'en', posted }))
  expect(html).toContain('value="a@example.org"')
  expect(html).not.toContain('checked=""')
  expect(html).toMatch(/<a href="#sign-up-consents-updates">What you are asked/)
})

it('a step to sign up offers no form and no button while there is none', () => {
  const html = render({ ...ofType('signUp'), form: null })
  expect(html).not.toMatch(/<(form|button|input)\b/)
  expect(html).not.toContain('Count me in')
})

const hosts = (more: object) =>
  ({ id: 'h', type: 'signPetition', heading: 'Sign', text: 'Now.', ...more }) as unknown as Action

it('a host’s own kind is shown by its heading, its text and its link', () => {
  const html = render(hosts({ url: 'https://petition.example/sign?for=us' }))
  expect(html).toContain('<h3>Sign</h3><p class="lines">Now.</p>')
  expect(html).toContain(
    '<a class="onward" href="https://petition.example/sign?for=us" rel="noreferrer"><span>petition.example</span></a>',
  )
})

it.each([
  [{}],
  [{ url: 'javascript:alert(1)' }],
  [{ url: 7 }],
  [{ url: 'https://' }],
  [{ type: 'toString' }],
])('a host’s own kind without a web address, %j, leads nowhere', (more) => {
  const html = render(hosts(more))
  expect(html).toContain('<h3>Sign</h3>')
  expect(html).not.toContain('href')
})

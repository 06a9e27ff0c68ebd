import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BranchesPage } from '../../../src/site/branches/BranchesPage/index.js'
import { BranchPage } from '../../../src/site/branches/BranchPage/index.js'
import { aBranch, someCountries } from '../../helpers/site/aBranch.js'
import { aCall } from '../../helpers/site/aCall.js'

const around = {
  organisation: aCall().organisation,
  locale: 'en',
  places: { home: '/', branches: '/branches' },
}

const renderBranch = (changed: Parameters<typeof aBranch>[0] = {}) =>
  renderToStaticMarkup(createElement(BranchPage, { ...around, branch: aBranch(changed) }))

const renderBranches = (countries = someCountries()) =>
  renderToStaticMarkup(createElement(BranchesPage, { ...around, countries, languages: [] }))

it('a branch is reached by mail, by phone, at its sites and on a map that nobody loads unasked', () => {
  const html = renderBranch()
  expect(html).toContain('href="mailto:madrid@example.org"')
  expect(html).toContain('<a href="tel:+34910000000">+34 910 00 00 00</a>')
  expect(html).toContain('>farol.example.org/madrid</a>')
  expect(html).toContain('>Mastodon</a>')
  expect(html).toContain('>plaza.example.org</a>')
  expect(html).toContain('openstreetmap.org/?mlat=40.4168&amp;mlon=-3.7038')
  expect(html).not.toMatch(/<(img|iframe|script)\b/)
})

it('how a branch meets is in nobody knows which language, and is not read out as the page’s', () => {
  expect(renderBranch()).toMatch(/<p[^>]* dir="auto" lang="">Primer domingo/)
})

it('what a branch has not is not asked about', () => {
  const html = renderBranch({
    region: null,
    postalCode: null,
    coordinates: null,
    email: null,
    phone: null,
    phoneFormatted: null,
    website: null,
    socials: [],
    meetingNote: null,
  })
  expect(html.split('<footer')[0]!.match(/<dt>/g)).toHaveLength(1)
  expect(html).not.toContain('null')
})

it('branches are listed by country and city, each the way to its page', () => {
  const html = renderBranches()
  expect(html).toContain('<h2 id="ES">Spain</h2>')
  expect(html.match(/<h3[^>]*>Madrid<\/h3>/g)).toHaveLength(1)
  for (const name of ['Farol Madrid', 'Farol Vallecas', 'Farol Tijuana'])
    expect(html).toContain(`>${name}</a>`)
  expect(html).toContain('3 branches')
  expect(html).toContain('2 countries')
})

it('an organisation without branches says so', () => {
  expect(renderBranches([])).toContain('There is no branch just now.')
})

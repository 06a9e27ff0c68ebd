import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Organisation } from 'payload-broadside/types'
import { Footer } from '../../../src/site/frame/Footer/index.js'
import { aCall } from '../../helpers/site/aCall.js'

const render = (changed: Partial<Organisation> = {}, locale = 'en') =>
  renderToStaticMarkup(
    createElement(Footer, {
      locale,
      organisation: { ...aCall().organisation, ...changed },
      places: { home: '/', branches: null },
    }),
  )

it('the foot of every page says how to reach the organisation, where else it is, and who answers for data', () => {
  const html = render()
  expect(html).toContain('<a href="mailto:hello@openroads.example.org">hello@openroads.example.org</a>')
  expect(html).toContain('<a href="https://social.example.org/@openroads" rel="me noreferrer">Mastodon</a>')
  expect(html).toContain('>openroads.example.org</a>')
  expect(html).toContain(
    '<dt>Who answers for your data</dt><dd><p class="lines">Open Roads\n1 Quay Street</p>',
  )
  expect(html).toContain(
    '<a href="https://openroads.example.org/privacy" rel="noreferrer">Privacy notice</a>',
  )
  expect(render({}, 'es')).toContain('>Aviso de privacidad</a>')
})

it('what an organisation has not told is not named', () => {
  const html = render({ email: null, socials: [], controller: null, privacyNotice: null })
  expect(html).not.toContain('<dl')
  expect(render({ email: 'a?b&cc=x@example.org' })).toContain('"mailto:a%3Fb%26cc%3Dx@example.org"')
})

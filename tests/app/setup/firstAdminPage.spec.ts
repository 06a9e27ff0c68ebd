import { expect, it } from 'vitest'
import { renderSetupPage, script } from '../../../src/app/(setup)/setup/renderSetupPage.js'
import { toFaults } from '../../../src/app/(setup)/setup/toFaults.js'

const form = { state: 'form', token: '', name: '', email: '', faults: [] as string[] } as const

it('what was typed is shown again, as text and never as markup', () => {
  const evil = `"><script>alert('x')</script>&`
  const page = renderSetupPage('en', { ...form, token: evil, name: evil, email: evil, faults: [evil] })
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/&#34;&#62;&#60;script&#62;alert\(&#39;x&#39;\)&#60;\/script&#62;&#38;/g)).toHaveLength(4)
})

it('a password is never shown again', () => {
  expect(renderSetupPage('en', { ...form, faults: ['no'] })).toMatch(/name="password" value=""/)
})

it('the page asks for nothing from elsewhere and runs no script but its own', () => {
  for (const view of [form, { state: 'done', loginURL: '/admin/login' } as const]) {
    const page = renderSetupPage('en', view).replace(`<script>${script}</script>`, '')
    expect(page).not.toMatch(/<script|https?:|url\(|@import| src=/)
    expect(page).toContain('<meta name="robots" content="noindex">')
  }
})

it('the page speaks Spanish as a whole', () => {
  const page = renderSetupPage('es', form)
  expect(page).toContain('<html lang="es">')
  expect(page).toContain('Código de instalación')
  expect(page).not.toMatch(/Password|Set-up|Your name/)
})

it('every field has a label', () => {
  const page = renderSetupPage('en', form)
  const fields = [...page.matchAll(/<input id="([a-z]+)"/g)].map(([, id]) => id)
  expect(fields).toEqual(['token', 'name', 'email', 'password'])
  for (const id of fields) expect(page).toContain(`<label for="${id}">`)
})

it('only a validation error is told, sentence by sentence', () => {
  const errors = [{ label: 'Name', message: 'This field is required.' }, { message: 'Too short.' }]
  expect(toFaults({ status: 400, data: { errors } })).toEqual(['Name: This field is required.', 'Too short.'])
  expect(toFaults(new Error('SQLITE_IOERR'))).toBeUndefined()
  expect(toFaults({ status: 500, data: { errors } })).toBeUndefined()
})

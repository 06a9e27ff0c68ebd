import { expect, it } from 'vitest'
import { renderSetupPage, script } from '../../../src/app/(setup)/setup/renderSetupPage.js'
import { type Fault, toFaults } from '../../../src/app/(setup)/setup/toFaults.js'

const form = { state: 'form', token: '', name: '', email: '', faults: [] as Fault[] } as const

it('what was typed is shown again, as text and never as markup', () => {
  const evil = `"><script>alert('x')</script>&`
  const page = renderSetupPage('en', {
    ...form,
    token: evil,
    name: evil,
    email: evil,
    faults: [{ message: evil }],
  })
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/&#34;&#62;&#60;script&#62;alert\(&#39;x&#39;\)&#60;\/script&#62;&#38;/g)).toHaveLength(4)
})

it('a password is never shown again', () => {
  expect(renderSetupPage('en', { ...form, faults: [{ message: 'no' }] })).toMatch(/name="password" value=""/)
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

it('what is wrong with a field stands below it too, and describes it beside its hint', () => {
  const faults = [{ path: 'password', label: 'Password', message: 'Too "short".' }, { message: 'Not now.' }]
  const page = renderSetupPage('en', { ...form, faults })
  expect(page).toContain('<li>Password: Too &#34;short&#34;.</li><li>Not now.</li>')
  expect(page).toMatch(
    /id="password"[^>]* aria-describedby="password-hint password-fault" aria-invalid="true"><p class="fault" id="password-fault">Too &#34;short&#34;\.<\/p>/,
  )
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(1)
})

it('only a validation error is told, sentence by sentence', () => {
  const errors = [
    { label: 'Name', message: 'This field is required.', path: 'name' },
    { message: 'Too short.', stack: 'at secret.ts' },
  ]
  expect(toFaults({ status: 400, data: { errors } })).toEqual([
    { label: 'Name', message: 'This field is required.', path: 'name' },
    { message: 'Too short.' },
  ])
  expect(toFaults(new Error('SQLITE_IOERR'))).toBeUndefined()
  expect(toFaults({ status: 500, data: { errors } })).toBeUndefined()
})

import { expect } from '@playwright/test'
import { logIn, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { takePicture } from '../helpers/panel/pictures.js'

const password = 'correct horse battery'

test('who has an address in other letters logs in, asks for a new password, and can be edited', async ({
  page,
  request,
}) => {
  const email = `ñandú-${Date.now()}@españa.example`
  const rest = await restAs(request)
  const { status, body } = await rest('POST', '/api/users', {
    name: 'Nan',
    email,
    password,
    roles: ['editor'],
  })
  expect(status).toBe(201)
  const { id } = (body as { doc: { id: number | string } }).doc

  await page.goto('/admin/forgot', { waitUntil: 'networkidle' })
  const input = page.locator('input[name="email"]')
  const submit = page.locator('button[type="submit"]')
  await input.fill('no address')
  await submit.click()
  await expect(input).toHaveAttribute('aria-invalid', 'true')
  await takePicture(page, 'forgot-password')
  await input.fill(email)
  await submit.click()
  await expect(page.locator('h1')).toHaveText('Email Sent')

  await page.goto('/admin/login', { waitUntil: 'networkidle' })
  await takePicture(page, 'login')
  await logIn(page, { name: 'Nan', email: email.toUpperCase(), password })
  await page.goto('/admin/login?redirect=%2Fadmin%2Faccount')
  await expect(page).toHaveURL(/\/admin\/account$/)

  await page.context().clearCookies()
  await logIn(page)
  await page.goto(`/admin/collections/users/${id}`, { waitUntil: 'networkidle' })
  await page.locator('#field-name').fill('Nandú')
  await page.locator('#field-email').fill(`x${email}`)
  await page.locator('#action-save').click()
  await expect
    .poll(async () => (await rest('GET', `/api/users/${id}`)).body)
    .toMatchObject({ name: 'Nandú', email: `x${email}` })
})

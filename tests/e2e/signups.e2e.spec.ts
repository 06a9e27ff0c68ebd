import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { expect, type Page } from '@playwright/test'
import { toRequestRow, toSignupRow } from '../../plugins/signup/rows.js'
import { createVault } from '../../plugins/signup/vault.js'
import { testSecrets } from '../helpers/startApp.js'
import { type Account, logInToRest, restAs } from './harness/admin.js'
import { test } from './harness/test.js'
import { readWidth } from './panel/readWidth.js'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const organiser: Account = { name: 'Olga', email: 'olga@example.org', password: 'correct horse battery' }
const person = { email: 'wren@people.example', firstName: 'Wren', lastName: 'Ashby', phone: '+34600111222' }

/** One confirmed signup of a branch, as the signup's room stores it. */
const store = async (folder: string, branch: number): Promise<number> => {
  const [id = '', key = ''] = testSecrets.SIGNUP_KEYS.split(':')
  const vault = createVault({ sealing: [{ id, key }], lookup: testSecrets.SIGNUP_LOOKUP_KEY })
  const keeper = { vault, now: new Date() }
  const taken = { person, receipts: [], call: 1, language: 'en', source: 'poster', state: 'waiting' as const }
  const request = await toRequestRow(taken, keeper)
  const { reference, sealed, sealedWith, emailHash, confirmedAt, ...row } = await toSignupRow(
    { ...request, call: { id: 1, createdAt: '2035' }, content: { ...person, receipts: [] }, tokens: [] },
    keeper,
  )
  const { $client: client } = drizzle(`file:${folder}/broadside.db`)
  const { lastInsertRowid } = await client.execute({
    sql: 'INSERT INTO signups (reference, sealed, sealed_with, email_hash, key, language, confirmed_at, branch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    args: [reference, sealed, sealedWith, emailHash, row.key, row.language, confirmedAt, branch],
  })
  client.close()
  return Number(lastInsertRowid)
}

const speak = (page: Page, language: string, url: string) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url }])

test('an organiser reads the people of their branch on a phone, in both languages, and writes nothing', async ({
  page,
  app,
  request,
}) => {
  const rest = await restAs(request)
  const made = await rest('POST', '/api/branches', {
    name: 'Madrid',
    city: 'Madrid',
    country: 'ES',
    _status: 'published',
  })
  const { id: branch } = (made.body as { doc: { id: number } }).doc
  await rest('POST', '/api/users', { ...organiser, roles: ['organiser'], branches: [branch] })
  const id = await store(app.folder, branch)
  await logInToRest(page.request, organiser)

  for (const [language, people, email, followUp] of [
    ['en', 'People', 'E-mail', 'New'],
    ['es', 'Gente', 'Correo electrónico', 'Nueva'],
  ] as const) {
    await speak(page, language, app.url)
    await page.goto('/admin/collections/signups')
    await expect(page.locator('tbody .cell-firstName')).toContainText('Wren')
    await expect(page.locator('tbody .cell-followUp')).toContainText(followUp)
    await expect(page.locator('.nav__wrap')).toContainText(people)
    await expect(page.locator('body')).not.toContainText('signups:')
    await expect.poll(() => readWidth(page)).toBe(390)

    await page.goto(`/admin/collections/signups/${id}`)
    await expect(page.getByLabel(email, { exact: true })).toHaveValue(person.email)
    await expect(page.getByLabel(email, { exact: true })).toBeDisabled()
    await expect(page.locator('#action-save')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText('signups:')
    await expect.poll(() => readWidth(page)).toBe(390)
  }
})

test.describe('an editor', () => {
  test.use({ as: 'editor' })
  test('finds no signups in the menu, nor behind their address', async ({ page }) => {
    await page.goto('/admin')
    await expect(page.locator('.nav__wrap')).toContainText('Calls')
    await expect(page.locator('.nav__wrap')).not.toContainText('Signups')
    await page.goto('/admin/collections/signups')
    await expect(page.locator('tbody')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText('Wren')
  })
})

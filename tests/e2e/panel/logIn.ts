import { type APIRequestContext, expect } from '@playwright/test'
import { restAs } from '../harness/admin.js'
import type { Hand } from './hand.js'
import { type Language, words } from './words.js'

/** Who logs in. */
export type Account = { name: string; email: string; password: string }

/** An editor of this suite's own, made by the first admin. */
export const makeEditor = async (request: APIRequestContext, name: string): Promise<Account> => {
  const account = {
    name,
    email: `editor-${Date.now()}@example.org`,
    password: 'correct horse battery',
  }
  const rest = await restAs(request)
  const { status } = await rest('POST', '/api/users', { ...account, roles: ['editor'] })
  expect(status).toBe(201)
  return account
}

/** Logs in through the panel's own page, in one of the panel's languages, and waits for the dashboard. */
export const logIn = async (
  { page, press, write }: Hand,
  { account, language, baseURL }: { account: Account; language: Language; baseURL: string },
): Promise<void> => {
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: baseURL }])
  await page.goto('/admin/login')
  await page.waitForLoadState('networkidle')
  await write(page.locator('#field-email'), account.email)
  await write(page.locator('#field-password'), account.password)
  await press(page.getByRole('button', { name: words[language].panel.authentication.login }))
  await expect(page).toHaveURL(/\/admin\/?$/)
  await page.waitForLoadState('networkidle')
}

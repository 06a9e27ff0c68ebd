import { expect } from '@playwright/test'
import type { Account } from '../harness/admin.js'
import type { Hand } from './hand.js'
import { type Language, words } from './words.js'

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

import { expect, test } from '@playwright/test'
import { admin, logIn, setupToken } from './harness/admin.js'

test('the set-up page makes the first admin, who logs in and sees the dashboard', async ({ page }) => {
  await page.goto(`/setup?token=${encodeURIComponent(setupToken)}`)
  await page.locator('input[name="name"]').fill(admin.name)
  await page.locator('input[name="email"]').fill(admin.email)
  await page.locator('input[name="password"]').fill(admin.password)
  await page.locator('button[type="submit"]').click()
  await page.waitForLoadState('networkidle')
  await page.context().clearCookies()
  await logIn(page)
  await expect(page.locator('a[href*="/admin/collections/calls"]').first()).toBeVisible()
})

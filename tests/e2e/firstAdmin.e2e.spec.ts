import { expect } from '@playwright/test'
import { admin, logIn, setupToken } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'

test.use({ hasAdmin: false })

test('a panel without users leads to the set-up page, which fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['/admin', '/admin/login', '/admin/collections/calls', '/admin/create-first-user']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/setup$/)
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Become the first admin')
  await expect(page.locator('input[name="token"]')).toHaveValue('')
})

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

  // The stock page is not reached from inside the panel either, which asks for its next page by script.
  await page.evaluate(() => {
    const { next } = window as unknown as { next: { router: { push: (path: string) => void } } }
    next.router.push('/admin/create-first-user')
  })
  await expect(page).toHaveURL(/\/setup$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Become the first admin')
})

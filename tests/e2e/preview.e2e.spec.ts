import { expect } from '@playwright/test'
import { makeEditor } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { beginCall, untilSaved } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { logIn } from '../helpers/panel/logIn.js'

const typed = 'They wait at the south gate'

test('a draft is seen as it is typed, at a phone’s width, in a tab of its own, and no longer after log-out', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const hand = handAt(page)
  const account = await makeEditor(request, 'Inés')
  await logIn(hand, { account, language: 'en', baseURL: baseURL! })
  const id = await beginCall(hand)
  await untilSaved(page, 'They wait', () => hand.write(page.locator('#field-title'), 'They wait'))

  await hand.press(page.locator('#live-preview-toggler'))
  const frame = page.frameLocator('iframe')
  const heading = frame.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('They wait', { timeout: 30_000 })
  await untilSaved(page, typed, () => page.locator('#field-title').fill(typed))
  await expect(heading).toHaveText(typed)
  await expect(frame.getByText('This is the latest draft.', { exact: false })).toBeVisible()

  await hand.press(page.locator('.live-preview-toolbar-controls__breakpoint'))
  await hand.press(page.getByRole('button', { name: '390 × 844' }))
  await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(390)

  const opening = context.waitForEvent('page')
  await hand.press(page.locator('#preview-button'))
  const tab = await opening
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(typed)
  const address = tab.url()
  expect(new URL(address).pathname).toBe(`/preview/calls/${id}`)
  expect((await request.get(address)).status()).toBe(200)
  expect((await request.get(`/calls/${id}`)).status()).toBe(404)

  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/admin\/(login|logout)/)
  await expect.poll(async () => (await request.get(address)).status()).toBe(403)
  await tab.reload()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('This preview is not open to you')
})

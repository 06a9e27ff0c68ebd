import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../helpers/harness/test.js'
import { topDrawer } from '../helpers/panel/call.js'
import {
  beside,
  createCall,
  drawers,
  escape,
  expectQuestion,
  leave,
  open,
  stay,
  x,
} from '../helpers/panel/dialogs.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { words } from '../helpers/panel/words.js'

test.use({ as: 'admin' })

const addSlogan = async (page: Page): Promise<Locator> => {
  await page.locator('#field-slogans .relationship-add-new__add-button').click()
  const text = topDrawer(page).locator('#field-text')
  await expect(text).toBeEditable()
  await expect(topDrawer(page).locator('form')).toHaveAttribute('data-form-ready', 'true')
  return text
}

for (const language of ['en', 'es'] as const)
  test(`a drawer asks before it throws away what was typed, whichever way it closes (${language})`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: baseURL! }])
    await open(page, `calls/${await createCall(request)}?locale=en`)
    let text = await addSlogan(page)
    await text.fill('Let them all in')
    for (const close of [escape, beside, x]) {
      await close(page)
      await expectQuestion(page, language)
      await stay(page)
      await expect(text).toHaveValue('Let them all in')
      if (close === escape) await expect(text).toBeFocused()
    }
    await escape(page)
    await expectQuestion(page, language)
    await takePicture(page, `drawer-asks-${language}`)
    await leave(page)
    await expect(drawers(page)).toHaveCount(0)

    // Where nothing was typed, nothing is asked.
    for (const close of [escape, beside, x]) {
      text = await addSlogan(page)
      await text.fill('')
      await close(page)
      await expect(drawers(page)).toHaveCount(0)
      await expect(page.locator('.confirmation-modal')).toHaveCount(0)
    }

    text = await addSlogan(page)
    await text.fill(`Open the gate ${language} ${Date.now()}`)
    await topDrawer(page).locator('#action-save').click()
    await expect(drawers(page)).toHaveCount(0)
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
    await expect(page.locator('#field-slogans')).toContainText(`Open the gate ${language}`)
  })

test('the drawer in which a link of a text is written asks too', async ({ page, request }) => {
  await open(page, `calls/${await createCall(request)}?locale=en`)
  await page.locator('.ContentEditable__root').first().click()
  await page.keyboard.type('A gate')
  await page.keyboard.press('Control+a')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('A gate')
  await page.waitForTimeout(500)
  await page.locator('.toolbar-popup__button-link').first().click()
  const url = topDrawer(page).locator('#field-url')
  await expect(url).toBeEditable()
  await url.fill('https://example.org/gate')
  for (const close of [escape, beside, x]) {
    await close(page)
    await expectQuestion(page)
    await stay(page)
    await expect(url).toHaveValue('https://example.org/gate')
  }
  // Typed away again, there is nothing to lose.
  await url.fill('https://')
  await escape(page)
  await expect(drawers(page)).toHaveCount(0)
})

test('of drawers in one another, each asks for itself', async ({ page }) => {
  await open(page, 'episodes/create?locale=en')
  await page.locator('#field-podcast .relationship-add-new__add-button').click()
  const title = drawers(page).first().locator('#field-title')
  await expect(title).toBeEditable()
  await title.fill('Gate radio')
  await drawers(page).first().locator('.upload__createNewToggler').click()
  const alt = drawers(page).nth(1).locator('#field-alt')
  await expect(alt).toBeEditable()
  await alt.fill('A gate')
  await escape(page)
  await expectQuestion(page)
  await stay(page, 2)
  await expect(alt).toHaveValue('A gate')
  await beside(page)
  await expectQuestion(page)
  await leave(page)
  await expect(drawers(page)).toHaveCount(1)
  await expect(title).toHaveValue('Gate radio')
  await escape(page)
  await expectQuestion(page)
})

test('Escape closes what is open in a drawer, and the drawer stays', async ({ page }) => {
  await open(page, 'episodes/create?locale=en')
  await page.locator('#field-podcast .relationship-add-new__add-button').click()
  const drawer = topDrawer(page)
  await expect(drawer.locator('#field-title')).toBeEditable()
  const select = drawer.locator('.rs__control').first()
  for (const isTyped of [false, true]) {
    if (isTyped) await drawer.locator('#field-title').fill('Gate radio')
    await select.click()
    await expect(page.locator('.rs__menu')).toBeVisible()
    await escape(page)
    await expect(page.locator('.rs__menu')).toHaveCount(0)
    await expect(drawers(page)).toHaveCount(1)
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
    // The focus stays in the drawer.
    await expect(select.locator('input').first()).toBeFocused()
  }
  await escape(page)
  await expectQuestion(page)
})

test('the way back asks before it leaves a drawer with something typed', async ({ page }) => {
  await page.goto('/admin')
  await page.waitForLoadState('networkidle')
  await page.locator('#card-episodes .card__actions a').click()
  await expect(page).toHaveURL(/episodes\/create/)
  await page.locator('#field-podcast .relationship-add-new__add-button').click()
  const title = topDrawer(page).locator('#field-title')
  await title.click()
  await page.keyboard.type('Gate radio')
  await page.evaluate(() => history.back())
  await expectQuestion(page)
  await stay(page)
  await expect(page).toHaveURL(/episodes\/create/)
  await expect(title).toHaveValue('Gate radio')
  await page.keyboard.press('End')
  await page.evaluate(() => history.back())
  await expectQuestion(page)
  await leave(page)
  await expect(page).toHaveURL(/\/admin\/?$/)
})

test('a refused field in a drawer is no typing to throw away', async ({ page, request }) => {
  await createCall(request, { title: 'Taken', slug: 'taken-in-a-drawer' })
  const actions = [{ blockType: 'joinCall', heading: 'And then', call: await createCall(request) }]
  await open(page, `calls/${await createCall(request, { actions })}?locale=en`)
  await page.locator('.tabs-field__tab-button').filter({ hasText: words.en.waysToAct }).click()
  await page.locator('#field-actions__0__call .relationship--single-value__drawer-toggler').click()
  const slug = topDrawer(page).locator('#field-slug')
  await expect(slug).toBeEditable()
  await slug.fill('taken-in-a-drawer')
  await expect(topDrawer(page).locator('.not-saved')).toBeVisible()
  await expect(slug).toHaveAccessibleDescription(/./)
  for (const close of [escape, beside, x]) {
    await close(page)
    await expectQuestion(page)
    await stay(page)
    await expect(slug).toHaveValue('taken-in-a-drawer')
  }
  await escape(page)
  await leave(page)
  await expect(drawers(page)).toHaveCount(0)
})

test('the question of a deletion begins with what does no harm', async ({ page, request }) => {
  const id = await createCall(request)
  const expectHarmless = async () => {
    const cancel = page.locator('.confirmation-modal #confirm-cancel')
    await expect(cancel).toBeFocused()
    // It stays reachable, and the order of what is there is the same.
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('#delete-forever')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(cancel).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
  }
  await open(page, `calls/${id}?locale=en`)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-delete').click()
  await takePicture(page, 'delete-dialog')
  await expectHarmless()

  await open(page, 'calls')
  await page.locator('tbody input[type="checkbox"]').first().check({ force: true })
  await page.locator('.list-selection').getByRole('button', { name: 'Delete' }).click()
  await expectHarmless()
})

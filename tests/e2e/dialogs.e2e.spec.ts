import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { restAs } from './harness/admin.js'
import { test } from './harness/test.js'
import { topDrawer } from './panel/call.js'
import { takePicture } from './panel/pictures.js'
import { type Language, words } from './panel/words.js'

test.use({ as: 'admin' })

const createCall = async (request: APIRequestContext): Promise<string> => {
  const { body } = await (await restAs(request))('POST', '/api/calls?draft=true', { title: 'Lamps' })
  return (body as { doc: { id: string } }).doc.id
}

const open = async (page: Page, path: string) => {
  await page.goto(`/admin/collections/${path}`)
  await page.waitForLoadState('networkidle')
}

const drawers = (page: Page) => page.locator('.drawer--is-open')

const addSlogan = async (page: Page): Promise<Locator> => {
  await page.locator('#field-slogans .relationship-add-new__add-button').click()
  const text = topDrawer(page).locator('#field-text')
  await expect(text).toBeEditable()
  await expect(topDrawer(page).locator('form')).toHaveAttribute('data-form-ready', 'true')
  return text
}

/** The question that lies on top, which has the focus on what does no harm. */
const expectQuestion = async (page: Page, language: Language = 'en'): Promise<void> => {
  const { general } = words[language].panel
  const question = page.locator('.confirmation-modal').last()
  await expect(question).toContainText(general.leaveWithoutSaving)
  await expect(question.getByRole('button', { name: general.stayOnThisPage })).toBeFocused()
}

const stay = async (page: Page, drawersLeft = 1) => {
  await page.keyboard.press('Enter')
  await expect(page.locator('.confirmation-modal')).toHaveCount(0)
  await expect(drawers(page)).toHaveCount(drawersLeft)
}

const leave = (page: Page) => page.locator('.confirmation-modal #confirm-action').last().click()

const beside = (page: Page) =>
  page
    .locator('.drawer__close')
    .last()
    .click({ position: { x: 5, y: 200 } })
const x = (page: Page) => topDrawer(page).locator('.doc-drawer__header-close, .drawer__header__close').click()
const escape = (page: Page) => page.keyboard.press('Escape')

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

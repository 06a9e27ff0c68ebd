import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../helpers/harness/test.js'
import { topDrawer, untilSaved } from '../helpers/panel/call.js'
import {
  beside,
  createCall,
  drawers,
  escape,
  expectAsks,
  expectCloses,
  expectQuestion,
  leave,
  open,
  stay,
} from '../helpers/panel/dialogs.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { words } from '../helpers/panel/words.js'

test.use({ as: 'admin' })

const published = {
  summary: 'In short.',
  languages: ['en'],
  actions: [{ blockType: 'spread', heading: 'Spread the word' }],
  _status: 'published',
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const pictures = ['gate.png', 'lamp.png'].map((name) => ({ name, mimeType: 'image/png', buffer: picture }))

const openMenu = (page: Page, menu: string) => page.locator(`${menu} .popup-button`).click()
const openWaysToAct = (page: Page) =>
  page.locator('.tabs-field__tab-button').filter({ hasText: words.en.waysToAct }).click()

test('the drawers in which a call is closed and scheduled ask too', async ({ page, request }) => {
  await open(page, `calls/${await createCall(request, published)}?locale=en`)

  const close = page.locator('.close-call')
  await close.click()
  await expectCloses(page)
  await close.click()
  await topDrawer(page).locator('textarea').first().fill('The gate is open.')
  await takePicture(page, 'closing-drawer')
  await expectAsks(page)
  await expect(close).toBeFocused()
  await close.click()
  await expect(topDrawer(page).locator('textarea').first()).toHaveValue('')
  await topDrawer(page).getByText('Won', { exact: true }).click()
  await expectAsks(page)

  const schedule = async () => {
    await openMenu(page, '.form-submit')
    await page.locator('#schedule-publish').click()
    await expect(topDrawer(page).locator('#scheduled-publish-save')).toBeVisible()
  }
  const time = topDrawer(page).locator('#time input')
  const writeTime = async () => {
    await time.click()
    await time.fill('01/01/2040 12:00 PM')
    await escape(page)
    await expect(page.locator('.react-datepicker-popper')).toHaveCount(0)
  }
  await schedule()
  await expectCloses(page)
  await schedule()
  await writeTime()
  await expectAsks(page)
  await expect(page.locator('.form-submit .popup-button')).toBeFocused()
  await schedule()
  await writeTime()
  // What is scheduled is not lost.
  await topDrawer(page).locator('#scheduled-publish-save').click()
  await expect(time).toHaveValue('')
  await expectCloses(page)
})

test('the drawers in which languages are copied ask, and a search for a step does not', async ({
  page,
  request,
}) => {
  await open(page, `calls/${await createCall(request)}?locale=en`)
  const copy = async () => {
    await openMenu(page, '.doc-controls__popup')
    await page.locator('#copy-locale-data__button').click()
    await expect(topDrawer(page).locator('.rs__control')).toHaveCount(2)
  }
  await copy()
  await expectCloses(page)
  await copy()
  await topDrawer(page).locator('.rs__control').last().click()
  await page.getByRole('option', { name: 'Español' }).click()
  await expectAsks(page)

  await openMenu(page, '.doc-controls__popup')
  await page.locator('#action-duplicate-locales').click()
  await topDrawer(page).locator('#select-locale-es').click()
  await expectAsks(page)

  // A search is no typing.
  await openWaysToAct(page)
  await page.locator('.blocks-field__drawer-toggler').click()
  await topDrawer(page).locator('input').first().fill('Spread')
  await expectCloses(page)
})

test('a dialog that a menu opened gives the focus back to it', async ({ page, request }) => {
  await open(page, `calls/${await createCall(request, published)}?locale=en`)
  const menu = page.locator('.doc-controls__popup .popup-button')
  for (const key of ['Enter', 'Escape', undefined]) {
    await menu.click()
    await page.locator('#action-unpublish').click()
    await expect(page.locator('.confirmation-modal #confirm-cancel')).toBeFocused()
    if (key) await page.keyboard.press(key)
    else await page.locator('.confirmation-modal #confirm-action').click()
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
    await expect(menu).toBeFocused()
  }
  await expect(page.locator('.doc-controls .status')).toContainText('Draft')
})

test('the drawer in which several documents are changed asks too', async ({ page, request }) => {
  await createCall(request)
  await open(page, 'calls')
  await page.locator('tbody input[type="checkbox"]').first().check({ force: true })
  const edit = page.locator('.list-selection').getByRole('button', { name: 'Edit' })
  await edit.click()
  await expectCloses(page)
  await edit.click()
  await topDrawer(page).locator('.rs__control').first().click()
  await page.getByRole('option').filter({ hasText: 'Title' }).first().click()
  await topDrawer(page).locator('#field-title').fill('Lanterns')
  await expectAsks(page)
})

test('pictures that are uploaded together are not thrown away either', async ({ page }) => {
  await page.goto('/admin')
  await page.waitForLoadState('networkidle')
  await page.locator('#card-media .card__click').click()
  const bulk = page.getByRole('button', { name: 'Bulk Upload' })
  await bulk.click()
  // Nothing is there yet.
  await expect(topDrawer(page).locator('input[type="file"]')).toBeAttached()
  await expectCloses(page)
  await bulk.click()
  await topDrawer(page).locator('input[type="file"]').setInputFiles(pictures)
  const alt = drawers(page).first().locator('#field-alt')
  const choose = (index: number) =>
    drawers(page).first().locator('.file-selections__fileRow').nth(index).click()
  await expect(alt).toBeEditable()
  await alt.fill('A gate')
  await choose(1)
  await expect(alt).toHaveValue('')
  await alt.fill('A lamp')

  await topDrawer(page).locator('.edit-many-bulk-uploads__toggle').click()
  await expect(drawers(page)).toHaveCount(2)
  await topDrawer(page).locator('.rs__control').first().click()
  await page.getByRole('option').first().click()
  await topDrawer(page).locator('input[type="text"]:not(.rs__input)').first().fill('Both')
  await expectAsks(page, { drawersLeft: 1 })

  const back = (page: Page) => page.evaluate(() => history.back())
  for (const close of [escape, beside, back]) {
    await close(page)
    await expectQuestion(page)
    await stay(page)
    await expect(alt).toHaveValue('A lamp')
    await choose(0)
    await expect(alt).toHaveValue('A gate')
    await choose(1)
  }
  await escape(page)
  await expectQuestion(page)
  await leave(page)
  await expect(drawers(page)).toHaveCount(0)
})

test('the drawer in which the middle of a picture is set asks too', async ({ page }) => {
  await open(page, 'media/create')
  await page.locator('input[type="file"]').setInputFiles(pictures[0]!)
  const edit = page.locator('.file-field__edit')
  await edit.click()
  const middle = topDrawer(page).locator('.edit-upload__input input').first()
  await expect(middle).toHaveValue('50')
  await expectCloses(page)
  await edit.click()
  await middle.fill('20')
  await expectAsks(page, { ways: [escape, beside] })
})

const link = { type: 'link', version: 3, format: '', indent: 0, direction: null }
const text = { type: 'text', version: 1, text: 'The gate', format: 0, style: '', mode: 'normal', detail: 0 }
const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0 }
const root = { type: 'root', version: 1, format: '', indent: 0, direction: null }
const fields = { linkType: 'custom', url: 'https://example.org/gate', newTab: false }
const textWithLink = {
  root: { ...root, children: [{ ...paragraph, children: [{ ...link, fields, children: [text] }] }] },
}

test('Escape closes what is open in a call’s drawer, and the drawer stays', async ({ page, request }) => {
  const other = await createCall(request, { title: 'Other', body: textWithLink })
  const actions = [{ blockType: 'joinCall', heading: 'And then', call: other }]
  await open(page, `calls/${await createCall(request, { actions })}?locale=en`)
  await openWaysToAct(page)
  await page.locator('#field-actions__0__call .relationship--single-value__drawer-toggler').click()
  const drawer = topDrawer(page)
  await expect(drawer.locator('#field-title')).toBeEditable()
  const expectEscapeCloses = async (part: Locator, isHidden: () => Promise<void>) => {
    await expect(part).toBeVisible()
    await escape(page)
    await isHidden()
    await expect(drawers(page)).toHaveCount(1)
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
  }

  // A link's address, from the text and from the buttons beside it.
  const address = drawer.locator('.link-editor').first()
  const expectAddressCloses = () =>
    expectEscapeCloses(address, () => expect(address).toHaveCSS('opacity', '0'))
  await drawer.locator('.ContentEditable__root a').first().click({ force: true })
  await expect(address).toHaveCSS('opacity', '1')
  await expectAddressCloses()
  await page.keyboard.press('ArrowRight')
  await expect(address).toHaveCSS('opacity', '1')
  await address.getByRole('button', { name: 'Edit link' }).focus()
  await expectAddressCloses()

  await drawer.locator('.preflight button').click()
  const checklist = page.locator(':popover-open')
  await expectEscapeCloses(checklist, () => expect(checklist).toHaveCount(0))

  await drawer.locator('.ContentEditable__root').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  // An answer to what was typed may open the calendar again.
  await untilSaved(page, '"text":"/"', async () => {
    await page.keyboard.type('/')
    const list = page.locator('.slash-menu-popup')
    await expectEscapeCloses(list, () => expect(list).toHaveCount(0))
  })

  await drawer.locator('.react-datepicker__input-container input').first().click()
  const calendar = page.locator('.react-datepicker-popper')
  await expectEscapeCloses(calendar, () => expect(calendar).toHaveCount(0))
})

test.describe('without a session', () => {
  // The form of a drawer says that it was not saved.
  test.use({ mayLog: /You are logged out/ })

  test('Escape closes the log-in over a drawer, and the drawer keeps what was typed', async ({
    page,
    context,
    request,
  }) => {
    await open(page, `calls/${await createCall(request)}?locale=en`)
    await page.locator('#field-slogans .relationship-add-new__add-button').click()
    const slogan = topDrawer(page).locator('#field-text')
    await slogan.fill('Let them all in')
    await context.clearCookies({ name: 'payload-token' })
    await topDrawer(page).locator('#action-save').click()
    const logIn = page.getByRole('dialog', { name: /logged out/ })
    await expect(logIn).toBeVisible()
    await escape(page)
    await expect(logIn).toBeHidden()
    await expect(page.locator('.confirmation-modal')).toHaveCount(0)
    await expect(slogan).toHaveValue('Let them all in')
    await escape(page)
    await expectQuestion(page)
  })
})

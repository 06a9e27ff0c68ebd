import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import { restAs } from '../harness/admin.js'
import { topDrawer } from './call.js'
import { type Language, words } from './words.js'

/** A call that is a draft unless its data say otherwise. Answers its id. */
export const createCall = async (request: APIRequestContext, data: object = {}): Promise<string> => {
  const rest = await restAs(request)
  const { status, body } = await rest('POST', `/api/calls?draft=${!('_status' in data)}`, {
    title: 'Lamps',
    ...data,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: { id: string } }).doc.id
}

export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`/admin/collections/${path}`)
  await page.waitForLoadState('networkidle')
}

export const drawers = (page: Page): Locator => page.locator('.drawer--is-open')

/** The question that lies on top, which has the focus on what does no harm. */
export const expectQuestion = async (page: Page, language: Language = 'en'): Promise<void> => {
  const { general } = words[language].panel
  const question = page.locator('.confirmation-modal').last()
  await expect(question).toContainText(general.leaveWithoutSaving)
  await expect(question.getByRole('button', { name: general.stayOnThisPage })).toBeFocused()
}

export const stay = async (page: Page, drawersLeft = 1): Promise<void> => {
  await page.keyboard.press('Enter')
  await expect(page.locator('.confirmation-modal')).toHaveCount(0)
  await expect(drawers(page)).toHaveCount(drawersLeft)
}

export const leave = (page: Page): Promise<void> =>
  page.locator('.confirmation-modal #confirm-action').last().click()

export const escape = (page: Page): Promise<void> => page.keyboard.press('Escape')
export const beside = (page: Page): Promise<void> =>
  page
    .locator('.drawer__close')
    .last()
    .click({ position: { x: 5, y: 200 } })
export const x = (page: Page): Promise<void> =>
  topDrawer(page)
    .locator('.doc-drawer__header-close, .drawer-close-button, [class$="__header__close"]')
    .click()

/** A drawer with something typed in it asks, whichever way it closes, and keeps it until somebody leaves all the same. */
export const expectAsks = async (
  page: Page,
  { drawersLeft = 0, ways = [escape, beside, x] } = {},
): Promise<void> => {
  for (const close of ways) {
    await close(page)
    await expectQuestion(page)
    await stay(page, drawersLeft + 1)
  }
  await escape(page)
  await expectQuestion(page)
  await leave(page)
  await expect(drawers(page)).toHaveCount(drawersLeft)
}

/** A drawer in which nothing was typed closes at once. */
export const expectCloses = async (page: Page, drawersLeft = 0): Promise<void> => {
  await escape(page)
  await expect(drawers(page)).toHaveCount(drawersLeft)
  await expect(page.locator('.confirmation-modal')).toHaveCount(0)
}

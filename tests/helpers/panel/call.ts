import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './hand.js'

/** The drawer that lies on top. */
export const topDrawer = (page: Page): Locator => page.locator('.drawer--is-open').last()

/** Does something and waits until the draft has saved itself with these words in it. */
export const untilSaved = async (page: Page, said: string, act: () => Promise<void>): Promise<void> => {
  const saved = page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('autosave=true') &&
      response.ok() &&
      (response.request().postData() ?? '').includes(said),
  )
  await act()
  await saved
  await expect(page.locator('form[data-form-ready]').first()).toHaveAttribute('data-form-ready', 'true')
}

/** From the dashboard to an empty call. Answers its id. */
export const beginCall = async ({ page, press }: Hand): Promise<string> => {
  await press(page.locator('#card-calls .card__actions a'))
  await expect(page).toHaveURL(/\/collections\/calls\/(?!create)[^/?]+/)
  await expect(page.locator('#field-title')).toBeEditable()
  await page.waitForLoadState('networkidle')
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** Opens one of a form's tabs. */
export const openTab = async (
  { page, press }: Hand,
  name: string,
  scope: Locator | Page = page,
): Promise<void> => {
  await press(scope.locator('.tabs-field__tab-button').filter({ hasText: name }))
}

/** Goes on in another language of the content. */
export const writeIn = async ({ page, press }: Hand, language: string): Promise<void> => {
  const before = await page.locator('form[data-form-ready]').first().elementHandle()
  await press(page.locator('.localizer').getByRole('button').first())
  await press(page.locator('.popup-button-list__button').filter({ hasText: language }))
  await expect(page.locator('.localizer')).toContainText(language)
  // The language is named before its form is there.
  await page.waitForFunction((form) => !form?.isConnected, before)
  await page.waitForLoadState('networkidle')
}

/** Offers a call in one more language. */
export const offerIn = async (
  { page, press }: Hand,
  language: string,
  scope: Locator | Page = page,
): Promise<void> => {
  await press(scope.locator('#field-languages .rs__control'))
  await press(page.getByRole('option', { name: language }))
}

/** Writes a new slogan without leaving the call: in the picker's own drawer, which closes when it is saved. */
export const addSlogan = async ({ page, press, write }: Hand, text: string): Promise<void> => {
  await press(page.locator('#field-slogans .relationship-add-new__add-button'))
  const drawer = topDrawer(page)
  await expect(drawer.locator('#field-text')).toBeEditable()
  await write(drawer.locator('#field-text'), text)
  await press(drawer.locator('#action-save'))
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
  await expect(page.locator('#field-slogans')).toContainText(text)
}

/** Writes a chosen slogan in the language that the call is being written in. */
export const translateSlogan = async (
  { page, press, write }: Hand,
  { index, text }: { index: number; text: string },
): Promise<void> => {
  await press(page.locator('#field-slogans .relationship--multi-value-label__drawer-toggler').nth(index))
  const field = topDrawer(page).locator('#field-text')
  await expect(field).toBeEditable()
  await write(field, text)
  await press(topDrawer(page).locator('#action-save'))
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
}

/** Adds a way to act. Answers where its fields are. */
export const addWayToAct = async (
  { page, press }: Hand,
  { kind, index, scope = page }: { kind: string; index: number; scope?: Locator | Page },
): Promise<(field: string) => Locator> => {
  await press(scope.locator('.blocks-field__drawer-toggler'))
  await press(topDrawer(page).getByRole('button', { name: kind, exact: true }))
  const field = (name: string) => scope.locator(`#field-actions__${index}__${name}`)
  await expect(field('heading')).toBeEditable()
  return field
}

/** Presses the publishing button. Answers the status of what came of it. */
export const publish = async ({ page, press }: Hand): Promise<number> => {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !response.url().includes('autosave=true'),
  )
  await press(page.locator('#action-save'))
  return (await answer).status()
}

/** What the panel says at a field that refuses. */
export const faultAt = (page: Page, field: string): Locator =>
  page
    .locator('.field-type')
    .filter({ has: page.locator(`#field-${field}`) })
    .last()
    .locator('.field-error:visible, .field-sentence:visible')

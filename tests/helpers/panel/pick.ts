import { expect, type Locator, type Page } from '@playwright/test'
import { topDrawer } from './call.js'
import type { Hand } from './hand.js'

const drawers = (page: Page) => page.locator('.drawer--is-open')

/**
 * Opens a drawer, does something in it, and is back where it was: in pickers, what was just made is then chosen, and
 * the drawer has closed by itself.
 */
const inDrawer = async (
  { page, press }: Hand,
  { opener, fill }: { opener: Locator; fill: (drawer: Locator) => Promise<void> },
): Promise<void> => {
  const depth = await drawers(page).count()
  await press(opener)
  await expect(drawers(page)).toHaveCount(depth + 1)
  await fill(topDrawer(page))
  await expect(drawers(page)).toHaveCount(depth)
}

/** Makes a document without leaving the form: in the picker's own drawer, which closes when it is saved or published. */
export const makeInPicker = async (
  hand: Hand,
  { picker, title, fill }: { picker: Locator; title: string; fill: (drawer: Locator) => Promise<void> },
): Promise<void> => {
  await inDrawer(hand, {
    opener: picker.locator('.relationship-add-new__add-button'),
    fill: async (drawer) => {
      await fill(drawer)
      await hand.press(drawer.locator('#action-save'))
    },
  })
  await expect(picker).toContainText(title)
}

/** Changes the document that is chosen, without leaving the form. */
export const changeInPicker = (
  hand: Hand,
  { picker, fill }: { picker: Locator; fill: (drawer: Locator) => Promise<void> },
): Promise<void> =>
  inDrawer(hand, {
    opener: picker.locator('.relationship--single-value__drawer-toggler'),
    fill: async (drawer) => {
      await fill(drawer)
      await hand.press(drawer.locator('#action-save'))
    },
  })

/** A file as it is uploaded. */
export type File = { name: string; mimeType: string; buffer: Buffer }

/** Uploads a file without leaving the form, and says of it what is to be said. */
export const uploadInPicker = async (
  hand: Hand,
  { picker, file, fill }: { picker: Locator; file: File; fill: (drawer: Locator) => Promise<void> },
): Promise<void> => {
  await inDrawer(hand, {
    opener: picker.locator('.upload__createNewToggler'),
    fill: async (drawer) => {
      await drawer.locator('input[type="file"]').setInputFiles(file)
      await fill(drawer)
      await hand.press(drawer.locator('#action-save'))
    },
  })
  await expect(picker.locator('.upload-relationship-details')).toBeVisible()
}

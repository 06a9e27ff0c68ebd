import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './hand.js'

/** Where fields are: the page, or a drawer on it. */
export type Scope = Locator | Page

/** A field of the form, by the way to it: `title`, `actions__0__heading`. What holds several texts bears it as a class. */
export const fieldIn = (scope: Scope, path: string): Locator =>
  scope.locator(`#field-${path}, .react-select.field-${path}`)

/** Adds a row to a list of rows. */
export const addRow = ({ press }: Hand, list: Locator): Promise<void> =>
  press(list.locator('.array-field__add-row'))

/** Types into a list of choices and takes the first that is left. */
export const choose = async ({ page, press, write }: Hand, field: Locator, label: string): Promise<void> => {
  await write(field.locator('.rs__control'), label)
  await press(page.getByRole('option', { name: label }).first())
}

/** Types each of several into one field, with Enter after each. */
export const writeEach = async ({ page, press }: Hand, field: Locator, texts: string[]): Promise<void> => {
  await press(field.locator('.rs__control'))
  for (const text of texts) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  }
}

/** Types a date as the panel shows it in English, and leaves the field. */
export const writeDate = async ({ page, write }: Hand, field: Locator, date: string): Promise<void> => {
  const input = field.locator('input').first()
  await write(input, date)
  await page.keyboard.press('Enter')
  await expect(input).toHaveValue(date)
}

/** How one field is filled in which is none to type in. */
export type Filling = (field: Locator, value: never) => Promise<void>

/**
 * Fills in what a document says: texts and numbers are typed, ticks set, rows added. What a field is picked from, and
 * whatever else has a manner of its own, is filled in by the function of its name.
 */
export const fillIn = async (
  hand: Hand,
  scope: Scope,
  content: object,
  { fillings = {}, at = '' }: { fillings?: Record<string, Filling>; at?: string } = {},
): Promise<void> => {
  for (const [name, value] of Object.entries(content) as [string, unknown][]) {
    const field = fieldIn(scope, `${at}${name}`)
    const filling = fillings[name]
    if (filling) await filling(field, value as never)
    else if (value === true) await hand.press(field)
    else if (typeof value === 'string' || typeof value === 'number') await hand.write(field, String(value))
    else if (Array.isArray(value)) {
      for (const [index, row] of (value as object[]).entries()) {
        await addRow(hand, field)
        await fillIn(hand, scope, row, { fillings, at: `${at}${name}__${index}__` })
      }
    }
  }
}

/** Fills in, in the language that the form is in now, the texts of a document that differ from those of the first. */
export const fillTranslation = async (
  hand: Hand,
  scope: Scope,
  { first, now, at = '' }: { first: object; now: object; at?: string },
): Promise<void> => {
  for (const [name, text] of Object.entries(now) as [string, unknown][]) {
    const original = (first as Record<string, unknown>)[name]
    if (typeof text === 'string' && text !== original) await hand.write(fieldIn(scope, `${at}${name}`), text)
    if (!Array.isArray(text)) continue
    for (const [index, row] of text.entries())
      if (typeof row === 'object')
        await fillTranslation(hand, scope, {
          first: (original as object[])[index]!,
          now: row as object,
          at: `${at}${name}__${index}__`,
        })
  }
}

import type { Locator, Page } from '@playwright/test'

/** What presses and types in the panel, a mouse's or a thumb's, and counts what it presses. */
export type Hand = {
  page: Page
  /** How often something was pressed. Typing is not pressing. */
  readonly presses: number
  press: (target: Locator) => Promise<void>
  /** Presses a field and types into it. */
  write: (field: Locator, text: string) => Promise<void>
}

/** A hand at a page: it taps where the page is a touch screen's, else it clicks. */
export const handAt = (page: Page, { hasTouch = false }: { hasTouch?: boolean } = {}): Hand => {
  let presses = 0
  const press = async (target: Locator) => {
    presses += 1
    await (hasTouch ? target.tap() : target.click())
  }
  return {
    page,
    get presses() {
      return presses
    },
    press,
    write: async (field, text) => {
      await press(field)
      await page.keyboard.insertText(text)
    },
  }
}

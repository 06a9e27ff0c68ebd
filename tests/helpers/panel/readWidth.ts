import type { Page } from '@playwright/test'

/** How wide the page is. A phone shows one that is wider than its screen smaller, and its own width grows with it. */
export const readWidth = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(window.innerWidth, document.documentElement.scrollWidth))

import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/** How long a page's answer is on its way, in milliseconds: long enough to be typed in before it comes. */
const delay = 2000

/** Makes a page as slow as on an old phone, and what it reads of the panel as late as over a bad connection. */
export const beSlow = async (page: Page): Promise<void> => {
  await page.route(
    ({ searchParams }) => searchParams.has('_rsc'),
    async (route) => {
      const headers = { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' }
      const response = await route.fetch({ headers })
      await sleep(delay)
      await route.fulfill({ response })
    },
  )
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

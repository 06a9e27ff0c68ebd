import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'

const wish = process.env.E2E_PICTURES
const folder =
  wish === '1' ? new URL('../../../docs/pictures/editors', import.meta.url).pathname : (wish ?? '')

/**
 * A picture of what is on the screen, or of the screen that begins `from` somewhere, for docs/editors.md, in few colours. Only taken where `E2E_PICTURES` says so: `1`
 * for the pictures of the repository, or another folder.
 */
export const takePicture = async (
  page: Page,
  name: string,
  { from }: { from?: Locator } = {},
): Promise<void> => {
  if (!folder) return
  await from?.evaluate((element) => {
    element.scrollIntoView()
    // Below the bar of buttons that stays at the top.
    window.scrollBy(0, -90)
  })
  await page.waitForTimeout(1500)
  const screen = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    style: '.payload-toast-container { display: none }',
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${name}.png`),
    await sharp(screen).png({ palette: true, colours: 64, effort: 10 }).toBuffer(),
  )
}

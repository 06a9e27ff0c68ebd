import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'

const wish = process.env.E2E_PICTURES
const folder =
  wish === '1' ? new URL('../../../docs/pictures/editors', import.meta.url).pathname : (wish ?? '')

/**
 * A picture, in few colours, of what is on the screen, or of the screen that begins `from` somewhere, for
 * docs/editors.md. Only taken where `E2E_PICTURES` says so: `1` for those of the repository, or another folder.
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
    window.scrollBy(0, -110)
  })
  // Nothing looks pointed at.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1500)
  await expect(page.getByText(/^(Saving|Checking)/).filter({ visible: true })).toHaveCount(0)
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

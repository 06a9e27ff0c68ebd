import { expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { handAt } from '../helpers/panel/hand.js'

test.use({ as: 'editor', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const checklist = (page: Page) => page.locator('[popovertarget]').first()
const list = (page: Page) => page.locator('[popover]').first()

test('on a phone the checklist says what is in the way, leads to it and is right after each save', async ({
  page,
  request,
  baseURL,
}) => {
  const rest = await restAs(request)
  const make = async (collection: string, data: object) => {
    const { status, body } = await rest('POST', `/api/${collection}?draft=true`, data as never)
    expect(status, JSON.stringify(body)).toBe(201)
    return (body as { doc: { id: number | string } }).doc.id
  }
  const name = `Gate ${Date.now()}`
  const branch = await make('branches', { name, city: 'Tijuana', country: 'MX' })
  const call = await make('calls', {
    title: `Through the ${name}`,
    languages: ['en'],
    actions: [
      { blockType: 'spread', heading: 'Share it' },
      { blockType: 'findBranch', heading: 'Near you', branch },
    ],
  })
  const hand = handAt(page, { hasTouch: true })
  await page.goto(`/admin/collections/calls/${call}`)

  const button = checklist(page)
  await expect(button).toHaveAccessibleName('2 things before publishing')
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await expect(page.locator('#action-save')).toBeInViewport({ ratio: 1 })
  await hand.press(button)
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(list(page).getByRole('listitem')).toHaveText([
    'Missing: the summary. Fill it in before publishing.',
    `Step 2, “Near you”: the branch “${name}” is not published. Publish it, or take the step out.`,
  ])
  await page.keyboard.press('Escape')
  await expect(list(page)).toBeHidden()
  await expect(button).toBeFocused()

  // By keyboard: the list comes after its button.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-summary')).toBeFocused()
  await page.keyboard.insertText('The gate is shut. We go there.')
  await expect(button).toHaveAccessibleName('Checking…')
  await expect(button).toHaveAccessibleName('1 thing before publishing')

  await hand.press(button)
  await hand.press(list(page).getByRole('button', { name: /^Step 2/ }))
  await expect(list(page)).toBeHidden()
  await expect(page.locator('#field-actions__1__branch')).toBeInViewport()

  const published = await rest('PATCH', `/api/branches/${branch}`, { _status: 'published' })
  expect(published.status).toBe(200)
  await page.reload()
  await expect(button).toHaveAccessibleName('Ready to publish')
  await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: baseURL! }])
  await page.reload()
  await expect(button).toHaveAccessibleName('Listo para publicar')
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
})

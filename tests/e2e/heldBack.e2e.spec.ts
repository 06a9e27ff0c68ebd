import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { openTab } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'

type Doc = { id: string; title: string; slug: string; summary: string; actions: object[]; body: object }

const readCall = async (request: APIRequestContext, id: string): Promise<Doc> => {
  const { body } = await (await restAs(request))('GET', `/api/calls/${id}?draft=true`)
  return body
}

const createCall = async (page: Page, content: object): Promise<string> => {
  const rest = await restAs(page.context().request)
  const { status, body } = await rest('POST', '/api/calls?draft=true', content)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: Doc }).doc.id
}

const openCall = async (page: Page, content: object): Promise<string> => {
  const id = await createCall(page, content)
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await page.waitForLoadState('networkidle')
  return id
}

const paste = async (page: Page, html: string) => {
  await page.locator('.ContentEditable__root').first().click()
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

const notSaved = (page: Page) => page.locator('.not-saved')

test.use({ as: 'editor' })

test('what is refused is held back and told, the rest is saved, and leaving asks first until it is mended', async ({
  page,
  request,
}) => {
  await createCall(page, { title: 'Another', slug: 'held-by-another' })
  const id = await openCall(page, {
    title: 'Old',
    slug: 'old-gate',
    actions: [{ blockType: 'link', heading: 'Old', label: 'Go', url: 'https://example.org/old' }],
  })
  const read = () => readCall(request, id)
  const slug = page.locator('#field-slug')
  const heading = page.locator('#field-actions__0__heading')
  const url = page.locator('#field-actions__0__url')

  await slug.fill('held-by-another')
  await page.locator('#field-title').fill('New')
  await expect.poll(read).toMatchObject({ title: 'New', slug: 'old-gate' })
  await expect(notSaved(page)).toContainText('Not saved: Address.')
  await expect(page.locator('#held-back-slug')).toBeVisible()
  await expect(slug).toHaveValue('held-by-another')
  await expect(slug).toHaveAttribute('aria-describedby', 'held-back-slug')

  await openTab(handAt(page), words.en.waysToAct)
  await url.fill('javascript:alert(1)')
  await heading.fill('New')
  await expect.poll(read).toMatchObject({ actions: [{ heading: 'New', url: 'https://example.org/old' }] })
  await expect(notSaved(page)).toContainText('Ways to act 1 › Address. Only web addresses may be linked to.')
  await expect(page.locator('#held-back-actions__0__url')).toBeVisible()
  await takePicture(page, 'held-back-wide')
  const size = page.viewportSize()!
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(notSaved(page)).toBeVisible()
  await expect.poll(() => readWidth(page)).toBe(390)
  await takePicture(page, 'held-back-phone')
  await page.setViewportSize(size)

  // Somebody else's words come in, and what is held back stays as it was typed.
  const rest = await restAs(request)
  await rest('PATCH', `/api/calls/${id}?draft=true`, { summary: 'Theirs.' })
  await heading.fill('Newer')
  await expect.poll(read).toMatchObject({ summary: 'Theirs.', actions: [{ heading: 'Newer' }] })
  await expect(url).toHaveValue('javascript:alert(1)')
  await openTab(handAt(page), words.en.theCall)
  await expect(page.locator('#field-summary')).toHaveValue('Theirs.')
  await expect(slug).toHaveValue('held-by-another')

  const leave = page.locator('.step-nav a').first()
  await leave.click()
  const question = page.getByText(words.en.panel.general.leaveWithoutSaving)
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: words.en.panel.general.stayOnThisPage }).click()
  await expect(question).toBeHidden()

  await slug.fill('free-gate')
  await expect.poll(read).toMatchObject({ slug: 'free-gate' })
  await expect(notSaved(page)).not.toContainText('Not saved: Address.')
  await openTab(handAt(page), words.en.waysToAct)
  await url.fill('https://example.org/new')
  await expect.poll(read).toMatchObject({ actions: [{ heading: 'Newer', url: 'https://example.org/new' }] })
  await expect(notSaved(page)).toHaveCount(0)
  await expect(page.locator('.held-back')).toHaveCount(0)
  await leave.click()
  await expect(page).not.toHaveURL(new RegExp(`/calls/${id}`))
})

test('what a draft keeps but no publication does is saved and told below its field', async ({
  page,
  request,
}) => {
  const id = await openCall(page, { title: 'Old' })
  const read = () => readCall(request, id)
  await page.locator('#field-summary').fill('a'.repeat(340))
  await page.locator('#field-title').fill('New')
  await expect.poll(read).toMatchObject({ title: 'New', summary: 'a'.repeat(340) })
  await expect(page.locator('.too-long')).toHaveText(
    'This has 340 characters and may have 300. Shorten it by 40.',
  )
  await expect(notSaved(page)).toHaveCount(0)
  await page.locator('#field-summary').fill('Short.')
  await expect(page.locator('.too-long')).toHaveCount(0)

  await paste(
    page,
    '<p>From a page</p><p><img src="https://example.org/a.png" alt="x"></p><p>Write to <a href="mailto:press@example.org">press</a></p>',
  )
  await page.locator('#field-title').fill('Newer')
  await expect.poll(read).toMatchObject({ title: 'Newer' })
  await expect(page.locator('.pasted-pictures')).toBeVisible()
  const body = JSON.stringify((await read()).body)
  expect(body).toContain('From a page')
  expect(body).toContain('"mailto:press@example.org"')
  expect(body).not.toContain('example.org/a.png')
  await takePicture(page, 'pasted-picture')
})

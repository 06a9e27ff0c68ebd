import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { handAt } from '../helpers/panel/hand.js'
import { readWidth } from '../helpers/panel/readWidth.js'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 720 } }

/** A live call that says a slogan and spreads itself, and a draft that says the slogan too. */
const writeCalls = async (request: APIRequestContext, text: string) => {
  const rest = await restAs(request)
  const create = async (path: string, data: object) => {
    const { status, body } = await rest('POST', path, data)
    expect(status, JSON.stringify(body)).toBe(201)
    return (body as { doc: { id: number | string; slug: string } }).doc
  }
  const slogan = await create('/api/slogans', { text })
  const call = {
    title: `Say it: ${text}`,
    summary: 'We say it together.',
    slogans: [slogan.id],
    actions: [{ blockType: 'spread', heading: 'Tell it' }],
  }
  const live = await create('/api/calls', { ...call, _status: 'published' })
  await create('/api/calls?draft=true', { ...call, title: `Perhaps: ${text}` })
  return { slogan: `/admin/collections/slogans/${slogan.id}`, live: `/api/v1/calls/${live.slug}` }
}

const open = async (page: Page, path: string) => {
  await page.goto(`${path}?locale=en`)
  await page.waitForLoadState('networkidle')
  return handAt(page)
}

const readSlogans = async (request: APIRequestContext, live: string) => {
  const answer = await request.get(live)
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { slogans: { text: string }[] }).slogans.map(({ text }) => text)
}

for (const [size, viewport] of Object.entries(sizes))
  test.describe(`on a ${size}`, () => {
    test.use({ as: 'editor', viewport })

    test('an editor sees in which calls a slogan is used, live or not, and goes there', async ({
      page,
      request,
    }) => {
      const text = `A lamp for every ${size}!`
      const { slogan } = await writeCalls(request, text)
      const { press } = await open(page, slogan)
      await press(page.getByRole('link', { name: 'Used in' }))
      const uses = page.getByRole('region', { name: 'Used in' }).getByRole('listitem')
      await expect(uses).toHaveCount(2)
      await expect(uses.filter({ hasText: `Say it: ${text}` })).toContainText('Call to action')
      await expect(uses.filter({ hasText: `Say it: ${text}` })).toContainText('live')
      await expect(uses.filter({ hasText: `Perhaps: ${text}` })).toContainText('draft')
      expect(await readWidth(page)).toBe(viewport.width)
      await press(uses.getByRole('link', { name: `Say it: ${text}` }))
      await expect(page.locator('#field-title')).toHaveValue(`Say it: ${text}`)
    })

    test('an editor is told which live call keeps a slogan from the trash', async ({ page, request }) => {
      const text = `Editors keep the ${size} lit!`
      const { slogan, live } = await writeCalls(request, text)
      const { press } = await open(page, slogan)
      await press(page.locator('.doc-controls__popup .popup-button'))
      await expect(page.getByRole('button', { name: 'Move to trash all the same…' })).toHaveCount(0)
      await press(page.locator('#action-delete'))
      await press(page.getByRole('button', { name: 'Confirm' }))
      const refusal = page.getByText(`“Say it: ${text}” (Call to action)`)
      await expect(refusal).toContainText('Remove it there first, or ask an admin.')
      expect(await readWidth(page)).toBe(viewport.width)
      expect(await readSlogans(request, live)).toEqual([text])
    })

    test.describe('an admin', () => {
      test.use({ as: 'admin' })

      test('who confirms takes a slogan away all the same, and the live call leaves it out', async ({
        page,
        request,
      }) => {
        const text = `Admins may darken the ${size}!`
        const { slogan, live } = await writeCalls(request, text)
        const { press } = await open(page, slogan)
        await press(page.locator('.doc-controls__popup .popup-button'))
        await press(page.getByRole('button', { name: 'Move to trash all the same…' }))
        const dialog = page.getByRole('dialog')
        await expect(dialog).toContainText('What is live uses this.')
        await expect(dialog.getByRole('listitem')).toHaveText([`Say it: ${text} (Call to action)`])
        expect(await readWidth(page)).toBe(viewport.width)
        expect(await readSlogans(request, live)).toEqual([text])
        await press(dialog.getByRole('button', { name: 'Move to trash all the same' }))
        await expect(page).toHaveURL(/\/collections\/slogans\/?$/)
        expect(await readSlogans(request, live)).toEqual([])
      })
    })
  })

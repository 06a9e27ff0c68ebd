import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { findWords, readFiles } from '../helpers/readStored.js'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { untilSaved } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'

test.use({ as: 'editor', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const word = 'zqxphonewitness'
const spread = { blockType: 'spread', heading: 'Spread the word' }

test('an editor withdraws a call from a phone: its addresses say so, and no file of the app holds a word of it', async ({
  page,
  request,
  app,
}) => {
  const rest = await restAs(request)
  const publish = async (title: string, actions: object[]) => {
    const data = { title, summary: `${title}, in short.`, languages: ['en'], actions, _status: 'published' }
    const { status, body } = await rest('POST', '/api/calls?depth=0', data)
    expect(status).toBe(201)
    return (body as { doc: { id: number | string; slug: string } }).doc
  }
  const call = await publish(`Free ${word}`, [spread])
  const other = await publish('March on Friday', [
    { blockType: 'joinCall', heading: 'And then', call: call.id },
    spread,
  ])
  for (const path of [`/calls/${call.slug}`, `/es/calls/${call.slug}`, `/calls/${other.slug}`, '/'])
    expect(await (await request.get(path)).text()).toContain(word)

  const hand = handAt(page, { hasTouch: true })
  await page.goto(`/admin/collections/calls/${call.id}`)
  await page.waitForLoadState('networkidle')
  const summary = page.locator('#field-summary')
  await untilSaved(page, 'They came for', () => hand.write(summary, `They came for ${word}. `))

  // Typed a moment before, and not saved yet.
  await hand.write(summary, `Tell ${word} to run. `)
  await hand.press(page.locator('.doc-controls__dots'))
  await hand.press(page.getByRole('button', { name: 'Withdraw and forget…' }))
  const dialog = page.getByRole('dialog', { name: 'Withdraw and forget' })
  await expect(dialog).toContainText('March on Friday')
  const withdraw = dialog.getByRole('button', { name: 'Withdraw it now' })
  await expect(withdraw).toBeDisabled()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await hand.press(dialog.getByRole('checkbox', { name: 'Yes, forget it for ever' }))
  await hand.press(withdraw)
  await expect(page.getByRole('status').filter({ hasText: 'The call was withdrawn' })).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/collections\/calls(?:\?|$)/)
  await expect(page.locator('.collection-list')).not.toContainText(word)

  for (const [path, said] of [
    [`/calls/${call.slug}`, 'This call was withdrawn'],
    [`/calls/${call.slug}/books`, 'This call was withdrawn'],
    [`/es/calls/${call.slug}`, 'Este llamamiento se retiró'],
  ] as const) {
    const answer = await page.goto(path)
    expect([path, answer!.status(), answer!.headers()['cache-control']]).toEqual([
      path,
      410,
      expect.stringContaining('no-store'),
    ])
    await expect(page.getByRole('heading', { name: said })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
  }
  for (const path of [
    `/calls/${other.slug}`,
    '/',
    '/sitemap.xml',
    '/sitemap/calls-en-1.xml',
    '/api/v1/calls',
  ])
    expect(await (await request.get(path)).text()).not.toContain(word)
  const kept = [app.folder, process.env.NEXT_DIST_DIR ?? '.next-test']
  for (const folder of kept) expect(findWords(readFiles(folder), [word])).toEqual([])
})

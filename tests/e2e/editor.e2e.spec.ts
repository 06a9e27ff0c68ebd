import { expect } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { openTab, topDrawer, untilSaved } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { words } from '../helpers/panel/words.js'
import { writeCall } from '../helpers/panel/writeCall.js'

test.describe.configure({ mode: 'serial' })

const content = {
  title: 'Open the north gate',
  summary: 'Two hundred people wait in the cold before a shut gate.',
  slogan: 'The north gate opens today!',
  linkHeading: 'Write to the harbour board',
  linkLabel: 'Write now',
  url: 'https://harbour.example.org/board',
  spreadHeading: 'Stand with them',
}

test.use({ as: 'editor' })

let id: string

test('an editor is told at each field what publishing still needs, fills it in and publishes', async ({
  page,
  request,
}) => {
  await page.goto('/admin')
  await page.waitForLoadState('networkidle')
  id = await writeCall(handAt(page), { content, language: 'en' })

  const answer = await request.get('/api/v1/calls/open-the-north-gate')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toMatchObject({
    title: content.title,
    summary: content.summary,
    state: 'open',
    slogans: [{ text: content.slogan }],
    actions: [
      { type: 'link', heading: content.linkHeading, label: content.linkLabel, url: content.url },
      { type: 'spread', heading: content.spreadHeading },
    ],
  })
  await page.goto('/calls/open-the-north-gate')
  for (const said of [content.title, content.slogan, content.linkHeading, content.spreadHeading]) {
    await expect(page.getByText(said).first()).toBeVisible()
  }
  await expect(page.getByRole('link', { name: content.linkLabel })).toHaveAttribute('href', content.url)
})

test('a live call shows its address, which can be copied and shared', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/admin/collections/calls/${id}`)
  const addresses = page.getByRole('region', { name: words.en.addresses })
  const url = `${baseURL}/calls/open-the-north-gate`
  await expect(addresses.getByRole('link', { name: url, exact: true })).toBeVisible()
  await addresses.getByRole('button', { name: 'Copy' }).click()
  await expect(addresses.getByRole('status')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
  await addresses.getByText('Share', { exact: true }).click()
  await expect(addresses.getByRole('link', { name: 'WhatsApp' })).toHaveAttribute(
    'href',
    new RegExp(encodeURIComponent('/calls/open-the-north-gate')),
  )
})

test('live preview shows the draft while the site shows what was published', async ({ page }) => {
  await page.goto(`/admin/collections/calls/${id}`)
  await openTab(handAt(page), words.en.theCall)
  const drafted = 'Three hundred people wait now.'
  await untilSaved(page, drafted, () => page.locator('#field-summary').fill(drafted))
  await page.locator('#live-preview-toggler').click()
  await expect(page.frameLocator('iframe').getByText(drafted).first()).toBeVisible({ timeout: 30_000 })
  const live = await page.request.get('/calls/open-the-north-gate')
  expect(await live.text()).toContain(content.summary)
  expect(await live.text()).not.toContain(drafted)
})

test('closing asks for result and outcome, warns of unpublished changes, and ends the call', async ({
  page,
  request,
}) => {
  await page.goto(`/admin/collections/calls/${id}`)
  await page.waitForLoadState('networkidle')
  const dialog = topDrawer(page)
  await page.getByRole('button', { name: 'Close this call' }).click()
  const send = () => dialog.getByRole('button', { name: 'Close this call' }).click()
  await send()
  await expect(dialog.getByText('Say how it ended: won, lost or ended.')).toBeVisible()
  await expect(dialog.getByText('Write what came of it', { exact: false })).toBeVisible()
  await dialog.getByRole('radio', { name: 'Won' }).check()
  await dialog.getByLabel('Outcome (English)').fill('The gate is open, and nobody was left outside.')
  await send()
  await expect(
    dialog.getByText('This call has changes that are not published.', { exact: false }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Publish them and close' }).click()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('#field-title')).toBeEditable()
  await expect(page.getByRole('button', { name: 'Close this call' })).toHaveCount(0)

  const answer = await request.get('/api/v1/calls/open-the-north-gate')
  expect(await answer.json()).toMatchObject({
    state: 'closed',
    summary: 'Three hundred people wait now.',
    closing: { result: 'won', outcome: 'The gate is open, and nobody was left outside.' },
  })
  await page.goto('/calls/open-the-north-gate')
  await expect(page.getByText('The gate is open, and nobody was left outside.').first()).toBeVisible()
})

test('closing a call in one of its languages warns that the others have no outcome', async ({
  page,
  request,
}) => {
  const rest = await restAs(request)
  const make = async (outcome: string | undefined) => {
    const words = {
      title: `The bus leaves at ${outcome ? 'seven' : 'six'}`,
      summary: 'It waits at the station.',
    }
    const actions = [{ blockType: 'spread', heading: 'Tell it on' }]
    const made = await rest('POST', '/api/calls?draft=true', { ...words, actions, languages: ['en', 'es'] })
    const { id, actions: steps } = (made.body as { doc: { id: number; actions: object[] } }).doc
    await rest('PATCH', `/api/calls/${id}?draft=true&locale=es`, {
      ...{ title: 'El autobús sale', summary: 'Espera en la estación.', outcome },
      actions: steps.map((step) => ({ ...step, heading: 'Cuéntalo' })),
    })
    const { status, body } = await rest('PATCH', `/api/calls/${id}`, { _status: 'published' })
    expect(status, JSON.stringify(body)).toBe(200)
    return id
  }
  const dialog = topDrawer(page)
  const open = async (id: number) => {
    await page.goto(`/admin/collections/calls/${id}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Close this call' }).click()
    await dialog.getByLabel('Outcome (English)').fill('It came back full.')
  }
  const warning = dialog.getByRole('status').filter({ hasText: 'There is no outcome yet in: Español.' })
  await open(await make(undefined))
  await expect(warning).toBeVisible()
  await dialog.getByLabel('Outcome (Español)').fill('Volvió lleno.')
  await expect(warning).toHaveCount(0)
  // One that was prepared in the call's own form counts.
  const answered = page.waitForResponse((response) => response.url().includes('locale=all'))
  await open(await make('Volvió lleno.'))
  expect((await answered).status()).toBe(200)
  await expect(dialog.getByLabel('Outcome (English)')).toHaveValue('It came back full.')
  await expect(warning).toHaveCount(0)
})

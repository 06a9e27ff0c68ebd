import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { logInToRest, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { faultAt, openTab, topDrawer, untilSaved } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { beSlow } from '../helpers/panel/slow.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'

type Id = number | string

/** Less than a toast stays by itself, in milliseconds. */
const beforeItFades = 2_000

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const checklist = (page: Page) => page.locator('[popover]').first()
const toasts = (page: Page) => page.locator('.payload-toast-container')
const countOn = (page: Page, tab: string) =>
  page.locator('.tabs-field__tab-button').filter({ hasText: tab }).locator('.tab-count')

const make = async (page: Page, collection: string, data: object): Promise<Id> => {
  const rest = await restAs(page.context().request)
  const { status, body } = await rest('POST', `/api/${collection}?draft=true&locale=en`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: { id: Id } }).doc.id
}

const openCall = async (page: Page, data: object, query = 'locale=en'): Promise<Id> => {
  const id = await make(page, 'calls', data)
  await page.goto(`/admin/collections/calls/${id}?${query}`)
  await page.waitForLoadState('networkidle')
  return id
}

/** Whether the middle of something is neither beside the screen nor below something else. */
const isUncovered = (field: Locator) =>
  field.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const found = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
    return found !== null && (element.contains(found) || found.contains(element))
  })

const openSchedule = async (page: Page) => {
  await page.locator('.form-submit .popup-button').first().click()
  await page.locator('#schedule-publish').click()
}
/** Does something and waits until the panel's server has looked at the form with it. */
const untilChecked = async (page: Page, act: () => Promise<void>) => {
  const checked = page.waitForResponse((response) => /form-state/.test(response.request().postData() ?? ''))
  await act()
  await checked
}
const verdict = (page: Page) => page.locator('.schedule-checklist')

test.use({ as: 'editor' })

test('a refused publication opens the checklist, leads to the first field and counts in the tabs what is left', async ({
  page,
}) => {
  await openCall(page, {
    title: 'Through the gate',
    languages: ['en'],
    actions: [{ blockType: 'link', url: 'https://example.org' }],
    partners: [{ url: 'https://example.org' }],
  })
  await page.locator('#action-save').click()
  await expect(page.locator('#field-summary')).toBeFocused()
  await expect(checklist(page)).toBeVisible()
  await expect(checklist(page).getByRole('listitem')).toHaveCount(4)
  await expect(page.getByRole('status').filter({ hasText: 'Not published. 4 things before' })).toHaveCount(1)
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0, { timeout: beforeItFades })
  await expect.poll(() => isUncovered(page.locator('#field-summary'))).toBe(true)
  await expect(countOn(page, words.en.waysToAct)).toHaveText('2')
  await expect(countOn(page, words.en.theCall)).toHaveText('1')
  await expect(countOn(page, words.en.partners)).toHaveText('1')
  await takePicture(page, 'refused-wide')

  // The numbers stay right while it is mended.
  await page.keyboard.insertText('The gate is shut. We go there.')
  await expect(countOn(page, words.en.theCall)).toHaveText('')
  await expect(countOn(page, words.en.waysToAct)).toHaveText('2')
  await checklist(page)
    .getByRole('button', { name: /needs the text of the link/ })
    .click()
  await expect(checklist(page)).toBeHidden()
  await expect(page.locator('#field-actions__0__label')).toBeFocused()
  await page.keyboard.insertText('Go')
  await expect(countOn(page, words.en.waysToAct)).toHaveText('1')

  // By keyboard alone.
  await page.locator('#action-save').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-actions__0__heading')).toBeFocused()
  await expect(checklist(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(checklist(page)).toBeHidden()
  await page.keyboard.insertText('Go there')
  await openTab(handAt(page), words.en.partners)
  await page.locator('#field-partners__0__name').fill('The neighbours')
  await expect(countOn(page, words.en.partners)).toHaveCount(0)
  await page.locator('#action-save').click()
  await expect(page.getByText('Updated successfully')).toBeVisible()
})

test('what was typed last is saved, and each sentence below a field stays until that is mended', async ({
  page,
  request,
}) => {
  const id = await openCall(page, {
    title: 'Typed before',
    languages: ['en'],
    actions: [{ blockType: 'link', heading: 'Go' }],
  })
  const rest = await restAs(request)
  const title = page.locator('#field-title')
  const summary = page.locator('#field-summary')
  const label = page.locator('#field-actions__0__label')
  await title.fill('Typed last')
  await page.locator('#action-save').click()
  await expect(summary).toBeFocused()
  await expect
    .poll(async () => (await rest('GET', `/api/calls/${id}?draft=true`)).body)
    .toMatchObject({ title: 'Typed last', _status: 'draft' })
  await untilSaved(page, 'Typed after', () => title.fill('Typed after'))
  await expect(faultAt(page, 'summary')).toHaveText(words.en.missing.summary)
  await expect(summary).toHaveAccessibleDescription(words.en.missing.summary)
  await expect(faultAt(page, 'title')).toHaveCount(0)
  await takePicture(page, 'refused-sentences-wide')
  await openTab(handAt(page), words.en.waysToAct)
  await expect(faultAt(page, 'actions__0__label')).toContainText(words.en.missing.label)
  await expect(faultAt(page, 'actions__0__url')).toContainText(words.en.missing.url)

  await label.fill('There')
  await expect(faultAt(page, 'actions__0__label')).toHaveCount(0)
  await expect(label).toHaveAccessibleDescription('')
  await expect(faultAt(page, 'actions__0__url')).toContainText(words.en.missing.url)
  await openTab(handAt(page), words.en.theCall)
  await expect(faultAt(page, 'summary')).toHaveCount(1)
  await summary.fill('The gate is shut.')
  await expect(faultAt(page, 'summary')).toHaveCount(0)
})

test('it leads to a list without rows, into folded rows, and to texts, images and relations', async ({
  page,
}) => {
  const title = `Kinds ${Date.now()}`
  const calls = [await make(page, 'calls', { title: `${title} below` })]
  await openCall(page, {
    title,
    summary: 'All kinds.',
    languages: ['en'],
    body: {
      root: {
        ...{ type: 'root', direction: 'ltr', format: '', indent: 0, version: 1 },
        children: [
          {
            ...{ type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, textFormat: 0 },
            children: [
              {
                ...{ type: 'link', direction: 'ltr', format: '', indent: 0, version: 3, id: 'a'.repeat(24) },
                fields: {
                  linkType: 'internal',
                  newTab: false,
                  doc: { relationTo: 'calls', value: calls[0] },
                },
                children: [
                  {
                    ...{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
                    text: 'there',
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  })
  await page.locator('#action-save').click()
  await expect(page.locator('#field-actions .blocks-field__drawer-toggler')).toBeFocused()
  await expect(countOn(page, words.en.waysToAct)).toHaveText('1')
  await checklist(page)
    .getByRole('button', { name: /^Text: / })
    .click()
  await expect(page.locator('[data-field-path="body"] [contenteditable="true"]')).toBeFocused()

  const folded = await openCall(page, {
    title: `${title} folded`,
    summary: 'All kinds.',
    languages: ['en'],
    actions: [
      { blockType: 'spread', heading: 'Share' },
      { blockType: 'joinCall', heading: 'Join' },
    ],
  })
  await openTab(handAt(page), words.en.waysToAct)
  await page.getByRole('button', { name: 'Collapse All' }).first().click()
  await expect(page.locator('#field-actions__1__call')).toBeHidden()
  await openTab(handAt(page), words.en.theCall)
  await page.locator('#action-save').click()
  await expect(page.locator('#field-actions__1__call input').first()).toBeFocused()
  expect(folded).toBeTruthy()
})

test('it leads to an image, and to one in a row', async ({ page, request }) => {
  const rest = await restAs(request)
  const dot = sharp({ create: { width: 40, height: 40, channels: 3, background: '#a33' } })
  const made = await request.post('/api/media', {
    headers: { authorization: `JWT ${await logInToRest(request)}` },
    multipart: {
      _payload: JSON.stringify({ alt: 'A dot' }),
      file: { name: 'dot.png', mimeType: 'image/png', buffer: await dot.png().toBuffer() },
    },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: Id } }
  const id = await make(page, 'calls', {
    title: 'With images',
    summary: 'To be seen.',
    languages: ['en'],
    actions: [{ blockType: 'spread', heading: 'Share' }],
    image: doc.id,
    partners: [{ name: 'The neighbours', logo: doc.id }],
  })
  const trashed = await rest('PATCH', `/api/media/${doc.id}`, { deletedAt: new Date().toISOString() })
  expect(trashed.status, JSON.stringify(trashed.body)).toBe(200)
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await openTab(handAt(page), words.en.waysToAct)
  for (const [line, field] of [
    [/^Image/, '#field-image'],
    [/^Partner 1/, '#field-partners__0__logo'],
  ] as const) {
    await page.locator('.preflight button').click()
    await checklist(page).getByRole('button', { name: line }).click()
    await expect(checklist(page)).toBeHidden()
    await expect(page.locator(`${field} :focus`)).toBeInViewport()
  }
})

test('a line about the text in another language goes on in that language, and keeps what was typed', async ({
  page,
  request,
}) => {
  const id = await openCall(page, {
    title: 'In two languages',
    summary: 'Both.',
    languages: ['en', 'es'],
    actions: [{ blockType: 'spread', heading: 'Share' }],
  })
  await page.locator('#field-summary').fill('Both, as was typed last.')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/locale=es/)
  await expect(page.locator('#field-title')).toBeFocused()
  await expect(page.locator('#field-title')).toHaveValue('')
  await expect(checklist(page)).toBeVisible()
  await expect(checklist(page).getByRole('listitem')).toHaveCount(3)
  await page.keyboard.insertText('En dos idiomas')
  await checklist(page)
    .getByRole('button', { name: /summary/ })
    .click()
  await expect(page.locator('#field-summary')).toBeFocused()
  const rest = await restAs(request)
  await expect
    .poll(async () => (await rest('GET', `/api/calls/${id}?draft=true&locale=all`)).body)
    .toMatchObject({ title: { es: 'En dos idiomas' }, summary: { en: 'Both, as was typed last.' } })
})

for (const [from, to, language] of [
  ['en', 'es', 'Español'],
  ['es', 'en', 'English'],
] as const)
  test(`what is typed as soon as the checklist has led to ${language} is saved in ${language} alone`, async ({
    page,
    request,
  }) => {
    test.slow()
    const rest = await restAs(request)
    const { body } = await rest('POST', `/api/calls?draft=true&locale=${from}`, {
      ...{ title: 'Lamps', summary: 'Bring one.', languages: ['en', 'es'] },
      actions: [{ blockType: 'spread', heading: 'Share' }],
    })
    const { id } = (body as { doc: { id: Id } }).doc
    await page.goto(`/admin/collections/calls/${id}?locale=${from}`)
    await page.waitForLoadState('networkidle')
    await beSlow(page)
    await page.locator('#field-summary').fill('Bring one, or two.')
    await page.locator('.preflight button').click()
    await checklist(page)
      .getByRole('button', { name: new RegExp(`${language}.*title`) })
      .click()
    const title = page.locator('#field-title')
    // As soon as it can be typed in, and not into the form that is left.
    await title.fill('Lanterns')
    await expect(title).toHaveValue('Lanterns')
    await expect
      .poll(async () => (await rest('GET', `/api/calls/${id}?draft=true&locale=all`)).body as object)
      .toMatchObject({
        title: { [from]: 'Lamps', [to]: 'Lanterns' },
        summary: { [from]: 'Bring one, or two.', [to]: expect.not.stringContaining('Bring') as unknown },
      })
    await page.waitForLoadState('networkidle')
    await expect(title).toHaveValue('Lanterns')
  })

test('an episode leads to its audio, on its page and in a drawer', async ({ page }) => {
  const podcast = await make(page, 'podcasts', {
    ...{ title: `Voices ${Date.now()}`, description: 'Voices.', language: 'en' },
  })
  const episode = await make(page, 'episodes', { title: `Without a sound ${Date.now()}`, podcast })
  await page.goto(`/admin/collections/episodes/${episode}?locale=en`)
  await page.waitForLoadState('networkidle')
  await page.locator('#action-save').click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[id^="field-"], .field-type')?.id ?? ''))
    .toMatch(/^field-/)
  await expect(page.locator('[data-sonner-toast][data-type="error"]')).not.toContainText(
    /[a-z]\.\d|recording\b/,
  )

  await openCall(page, {
    title: 'With a drawer',
    summary: 'To listen to.',
    languages: ['en'],
    actions: [{ blockType: 'listen', heading: 'Listen', episode }],
  })
  await openTab(handAt(page), words.en.waysToAct)
  await page.locator('#field-actions__0__episode .relationship--single-value__drawer-toggler').click()
  await expect(topDrawer(page).locator('#field-title')).toBeEditable()
  await topDrawer(page).locator('#action-save').click()
  await expect
    .poll(() =>
      page.evaluate(() => Boolean(document.activeElement?.closest('.drawer--is-open [id^="field-"]'))),
    )
    .toBe(true)
})

test('many calls at once are each told by their title, with what they lack', async ({ page }) => {
  const title = `Many ${Date.now()}`
  for (const name of ['one', 'two'])
    await make(page, 'calls', {
      title: `${title} ${name}`,
      languages: ['en'],
      actions: [{ blockType: 'link' }],
    })
  await page.goto(`/admin/collections/calls?search=${encodeURIComponent(title)}`)
  await page.waitForLoadState('networkidle')
  await page.locator('.select-all input, #select-all').first().check()
  await page.locator('.list-selection__button', { hasText: 'Publish' }).first().click()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(toasts(page)).toContainText(`“${title} one”: Missing: the summary.`)
  await expect(toasts(page)).not.toContainText('actions.0')
})

test('an incomplete call says beside the date that it would not be published', async ({ page }) => {
  await openCall(page, {
    title: 'Some day',
    languages: ['en'],
    actions: [{ blockType: 'spread', heading: 'Share' }],
  })
  await openSchedule(page)
  await expect(verdict(page)).toContainText('As it stands, it would not be published then.')
  await takePicture(page, 'schedule-incomplete-wide')
  await page.locator('.schedule-publish__type input').last().check({ force: true })
  await expect(verdict(page)).toHaveCount(0)
  await page.locator('.schedule-publish__type input').first().check({ force: true })
  await page.locator('.schedule-publish input[type=text]').first().fill('01/01/2040 12:00 PM')
  await page.keyboard.press('Tab')
  await verdict(page)
    .getByRole('button', { name: /summary/ })
    .click()
  await expect(page.locator('#field-summary')).toBeFocused()
})

test('the schedule of one language leaves out what another one lacks', async ({ page, request }) => {
  const rest = await restAs(request)
  const id = await make(page, 'calls', {
    title: 'One of two',
    summary: 'Both.',
    languages: ['en', 'es'],
    actions: [{ blockType: 'spread', heading: 'Share' }],
  })
  const save = async (query: string, data: object) => {
    const { status, body } = await rest('PATCH', `/api/calls/${id}?${query}`, data)
    expect(status, JSON.stringify(body)).toBe(200)
    return (body as { doc: { actions: object[] } }).doc
  }
  const { actions } = await save('draft=true&locale=es', { title: 'Una de dos', summary: 'Las dos.' })
  await save('draft=true&locale=es', { actions: [{ ...actions[0], heading: 'Comparte' }] })
  await save('locale=es', { _status: 'published' })
  await save('draft=true&locale=es', { title: '' })
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await openSchedule(page)
  const choose = async (language: string) => {
    await page.locator('.schedule-publish .rs__control').last().click()
    await page.getByRole('option', { name: language }).click()
  }
  await expect(verdict(page).getByRole('listitem')).toHaveText([/^Missing in Español: the title/])
  await choose('English')
  await expect(verdict(page)).toHaveText('Ready to publish')
  await choose('Español')
  await expect(verdict(page).getByRole('listitem')).toHaveText([/^Missing(?: in Español)?: the title/])
})

test('publishing in this language alone leads to what is missing as well', async ({ page }) => {
  await openCall(page, {
    title: 'In one language',
    languages: ['en'],
    actions: [{ blockType: 'spread', heading: 'Share' }],
  })
  await page.locator('.form-submit .popup-button').first().click()
  await page.getByRole('button', { name: 'Publish in English' }).click()
  await expect(page.locator('#field-summary')).toBeFocused()
  await expect(checklist(page).getByRole('listitem')).toHaveCount(1)
  await expect(page.locator('[data-sonner-toast]')).toHaveCount(0, { timeout: beforeItFades })
  await page.keyboard.insertText('Now it is whole.')
  await page.locator('.form-submit .popup-button').first().click()
  await page.getByRole('button', { name: 'Publish in English' }).click()
  await expect(page.getByText('Updated successfully')).toBeVisible()
})

test('episodes and branches say beside the date what they lack, and lead to it', async ({ page }) => {
  const branch = await make(page, 'branches', { website: 'https://example.org' })
  await page.goto(`/admin/collections/branches/${branch}`)
  await page.waitForLoadState('networkidle')
  await openSchedule(page)
  await expect(verdict(page)).toContainText('As it stands, it would not be published then.')
  await expect(verdict(page).getByRole('listitem')).toHaveText([
    'Name: Write the name of the branch.',
    'Country: Choose the country that it is in.',
    'City: Write the city that it is in.',
  ])
  await takePicture(page, 'schedule-branch-wide')
  await verdict(page).getByRole('button', { name: /^City/ }).click()
  await expect(page.locator('#field-city')).toBeFocused()

  const podcast = await make(page, 'podcasts', {
    ...{ title: `Waves ${Date.now()}`, description: 'Waves.', language: 'en' },
  })
  const title = `Silent ${Date.now()}`
  const episode = await make(page, 'episodes', {
    title,
    podcast,
    chapters: [{ start: 0, title: 'One' }, { start: 9 }],
  })
  await page.goto(`/admin/collections/episodes/${episode}`)
  await page.waitForLoadState('networkidle')
  await openSchedule(page)
  await expect(verdict(page)).toContainText('An episode is published with its audio.')
  await expect(verdict(page).getByRole('listitem')).toHaveCount(2)
  await verdict(page)
    .getByRole('button', { name: /^Chapters 2 › Title/ })
    .click()
  await expect(page.locator('#field-chapters__1__title')).toBeFocused()
})

test('a branch that was refused stays unsaved, and says what it lacks until that is written', async ({
  page,
  request,
}) => {
  const id = await make(page, 'branches', { website: 'https://example.org' })
  await page.goto(`/admin/collections/branches/${id}`)
  await page.waitForLoadState('networkidle')
  await page.locator('#field-website').fill('https://example.com')
  await page.locator('#action-save').click()
  await expect(page.locator('#field-name')).toBeFocused()
  // A schedule would publish what is saved: none is offered.
  const menu = page.locator('.form-submit .popup-button')
  await expect(menu).toHaveCount(0)
  await page.locator('#field-name').fill(`The mill ${id}`)
  await expect(faultAt(page, 'name')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await expect(faultAt(page, 'city')).toHaveText('Write the city that it is in.')
  await expect(page.locator('#field-city')).toHaveAccessibleDescription('Write the city that it is in.')
  await takePicture(page, 'refused-branch-wide')
  await page.locator('#action-save-draft').click()
  await expect(menu).toHaveCount(1)
  await expect(faultAt(page, 'city')).toHaveCount(0)
  const rest = await restAs(request)
  const stored: object = (await rest('GET', `/api/branches/${id}?draft=true`)).body
  expect(stored).toMatchObject({ website: 'https://example.com/' })
})

test('what only the server refuses stays below its field until that is changed', async ({ page }) => {
  const at = { country: 'ES', city: 'Madrid' }
  const taken = `taken-${Date.now()}`
  await make(page, 'branches', { ...at, name: 'Elsewhere', slug: taken })
  const id = await make(page, 'branches', { ...at, name: 'The mill' })
  await page.goto(`/admin/collections/branches/${id}`)
  await page.waitForLoadState('networkidle')
  const slug = page.locator('#field-slug')
  await slug.fill(taken)
  await page.locator('#action-save').click()
  await expect(slug).toBeFocused()
  await expect(faultAt(page, 'slug')).toHaveCount(1)
  const said = (await faultAt(page, 'slug').textContent())!
  await untilChecked(page, () => page.locator('#field-name').fill('The old mill'))
  await expect(faultAt(page, 'slug')).toHaveText(said)
  await expect(slug).toHaveAccessibleDescription(said)
  await slug.fill(`free-${taken}`)
  await expect(faultAt(page, 'slug')).toHaveCount(0)
})

test('the open checklist has no fault that axe finds, and every line is reached by keyboard', async ({
  page,
}) => {
  await openCall(page, {
    title: 'For every reader',
    languages: ['en'],
    actions: [{ blockType: 'link', url: 'https://example.org' }],
  })
  await page.locator('#action-save').click()
  await expect(checklist(page)).toBeVisible()
  await expect(page.locator('#field-summary')).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).include('[popover]').include('.preflight').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  const lines = checklist(page).getByRole('button')
  await page.locator('.preflight button').focus()
  for (let index = 0; index < (await lines.count()); index++) {
    await page.keyboard.press('Tab')
    await expect(lines.nth(index)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-actions__0__label')).toBeFocused()
})

test.describe('on a phone, in Spanish', () => {
  test.use(phone)

  test('the checklist leaves the field in sight, and the schedule says what is missing', async ({
    page,
    baseURL,
  }) => {
    await page.context().addCookies([{ name: 'payload-lng', value: 'es', url: baseURL! }])
    await openCall(page, {
      title: 'En el teléfono',
      languages: ['en'],
      actions: [{ blockType: 'link' }, { blockType: 'attend' }, { blockType: 'joinCall' }],
    })
    const hand = handAt(page, { hasTouch: true })
    await hand.press(page.locator('#action-save'))
    await expect(page.locator('#field-summary')).toBeFocused()
    await expect(checklist(page)).toBeVisible()
    await expect.poll(() => isUncovered(page.locator('#field-summary'))).toBe(true)
    await expect(page.getByRole('status').filter({ hasText: 'No se publicó.' })).toHaveCount(1)
    await expect(countOn(page, words.es.waysToAct)).not.toHaveText('')
    await expect.poll(() => readWidth(page)).toBe(390)
    await takePicture(page, 'refused-phone-es')

    await page.keyboard.press('Escape')
    await hand.press(page.locator('.form-submit .popup-button').first())
    await hand.press(page.locator('#schedule-publish'))
    await expect(verdict(page)).toContainText('no se publicaría entonces')
    await takePicture(page, 'schedule-incomplete-phone-es')
  })
})

import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../helpers/harness/test.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'

test.use({ as: 'editor' })

/** A phone, a tablet, a desktop, and that desktop at 200 %. */
const windows = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
  zoomed: { width: 720, height: 450 },
}

/** What stands below the fields of a page, with the ids of the inputs that it describes, and what is wrong with that. */
const readSentences = (page: Page) =>
  page.evaluate(() => {
    const inputs = [...document.querySelectorAll('input, textarea, .rs__control, [contenteditable="true"]')]
    return [...document.querySelectorAll('.field-error, .field-sentence')]
      .filter((sentence) => sentence.checkVisibility())
      .map((sentence) => {
        const place = sentence.getBoundingClientRect()
        const described = [...document.querySelectorAll(`[aria-describedby~="${sentence.id}"]`)]
        const faults: string[] = []
        const isSeen = sentence.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        if (!isSeen || place.height === 0) faults.push('hidden')
        const content = sentence.querySelector('.tooltip-content') ?? sentence
        if (content.scrollWidth > content.clientWidth || content.scrollHeight > content.clientHeight + 1)
          faults.push('cut off')
        if (place.left < 0 || place.right > innerWidth) faults.push('outside of the window')
        if (described.length === 0) faults.push('tied to nothing')
        if (described.some((input) => input.getBoundingClientRect().bottom > place.top))
          faults.push('not below')
        const mayBeInvalid = described.filter((input) => !input.matches('button, [type="radio"]'))
        if (mayBeInvalid.some((input) => input.getAttribute('aria-invalid') !== 'true'))
          faults.push('not marked as invalid')
        const isCovering = inputs.some((input) => {
          // What lies below a drawer is covered as a whole.
          if (input.closest('dialog') !== sentence.closest('dialog')) return false
          const { top, bottom, left, right } = input.getBoundingClientRect()
          return top < place.bottom && bottom > place.top && left < place.right && right > place.left
        })
        if (isCovering) faults.push('over another input')
        return { said: sentence.textContent, of: described.map(({ id }) => id), faults }
      })
  })

const speak = (page: Page, language: 'en' | 'es', url: string) =>
  page.context().addCookies([{ name: 'payload-lng', value: language, url }])

/** What axe has against the sentences and the inputs that they describe. Some of Payload's fields have faults of their own. */
const findFaults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .include('.field-error, .field-sentence, [aria-invalid]')
    .disableRules(['label', 'label-title-only'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const [language, said] of [
  [
    'en',
    ['Write the name of the branch.', 'Choose the country that it is in.', 'Write the city that it is in.'],
  ],
  [
    'es',
    ['Escribe el nombre de la sede.', 'Elige el país en el que está.', 'Escribe la ciudad en la que está.'],
  ],
] as const)
  test(`what is wrong with a field stands whole below it, at every width (${language})`, async ({
    page,
    baseURL,
  }) => {
    await speak(page, language, baseURL!)
    await page.goto('/admin/collections/branches/create?locale=en')
    await page.locator('#action-save').click()
    for (const [name, size] of Object.entries(windows)) {
      await page.setViewportSize(size)
      const expected = said.map((sentence) => expect.objectContaining({ said: sentence, faults: [] }))
      await expect.poll(() => readSentences(page), { message: name }).toEqual(expected)
      await expect.poll(() => readWidth(page), { message: name }).toBe(size.width)
      await takePicture(page, `sentences-${language}-${name}`)
    }
    const name = page.locator('#field-name')
    await expect(name).toHaveAttribute('aria-invalid', 'true')
    await expect(name).toHaveAccessibleDescription(said[0])
    // The country's input has a description of its own already, which stays.
    await expect(page.locator('#field-country input[role="combobox"]')).toHaveAccessibleDescription(
      new RegExp(`. ${said[1]}$`),
    )
    await expect(page.locator('.field-error[title]')).toHaveCount(0)
    expect(await findFaults(page)).toEqual([])

    await name.fill('Lamp street')
    await expect(name).not.toHaveAttribute('aria-invalid')
    await expect(name).not.toHaveAttribute('aria-describedby')
  })

/** The inputs of which each noun's empty form has something to say. */
const forms = {
  slogans: ['field-text'],
  books: ['field-title', 'react-select'],
  podcasts: ['field-title', 'field-description'],
  episodes: ['react-select'],
}

test('so it is in each noun’s form, with what is pressed for a file, and in a drawer', async ({ page }) => {
  await page.setViewportSize(windows.phone)
  const expectSentences = async (of: string[]) => {
    const expected = of.map((id) =>
      expect.objectContaining({ of: [expect.stringContaining(id)], faults: [] }),
    )
    await expect.poll(() => readSentences(page), { message: page.url() }).toEqual(expected)
  }
  for (const [noun, of] of Object.entries(forms)) {
    await page.goto(`/admin/collections/${noun}/create?locale=en`)
    await page.locator('#action-save').click()
    await expectSentences(of)
  }
  await page.goto('/admin/collections/media/create?locale=en')
  await page.locator('#action-save').click()
  await expectSentences([''])
  await expect(page.getByRole('button', { name: 'Select a file' })).toHaveAccessibleDescription(
    'A file is required.',
  )

  await page.goto('/admin/collections/episodes/create?locale=en')
  await page.locator('#field-podcast .relationship-add-new__add-button').click()
  await page.locator('.drawer--is-open #action-save').click()
  await expectSentences(forms.podcasts)
})

/** Each kind of field as Payload 3.90 draws it in a host's form: `@` is the sentence, `x` what it is about. */
const kinds = {
  checkbox: ['checkbox', '@<div class="checkbox-input"><input type="checkbox" id="x"></div>'],
  radio: [
    'radio-group',
    '@<label>Radio</label><div class="field-type__wrap"><ul><li><input type="radio" id="x"></li></ul></div>',
  ],
  'rich text': [
    'rich-text-lexical',
    '@<label>Text</label><div class="rich-text-lexical__wrap"><div contenteditable="true" id="x">a</div></div>',
  ],
  date: [
    'date-time-field',
    '<div class="field-type__wrap">@<input id="x"><div class="timezone-picker"><input></div></div>',
  ],
  point: [
    'point',
    '<ul class="point__wrap"><li><div class="input-wrapper"><input type="number" id="x"></div></li><li><div class="input-wrapper">@<input type="number" id="x"></div></li></ul>',
  ],
  select: [
    'select',
    '<div class="field-type__wrap">@<div class="rs__control"><input class="rs__input" id="x"></div></div>',
  ],
  upload: [
    'upload',
    '<div class="upload__wrap">@</div><div class="upload__dropzoneAndUpload"><button id="x">New</button></div>',
  ],
  array: [
    'array-field',
    '@<div class="field-type"><input></div><button class="array-field__add-row" id="x">Add</button>',
  ],
  'a full array': [
    'array-field',
    '@<header><button id="x">Collapse</button></header><div class="field-type"><input></div>',
  ],
  blocks: [
    'blocks-field',
    '@<div><input></div><button class="blocks-field__drawer-toggler" id="x">Add</button>',
  ],
  code: ['code-field', '<div class="field-type__wrap">@<div><textarea id="x"></textarea></div></div>'],
} as const

test('so it is for every kind of field of a host’s', async ({ page }) => {
  await page.goto('/admin/collections/slogans/create?locale=en')
  const said = 'This sentence is long enough to be cut off where it is a tooltip of a single line on a phone.'
  await page.evaluate(
    ([kinds, said]) => {
      const sentence = `<aside class="tooltip field-error tooltip--show tooltip--position-top" title="${said}"><div class="tooltip-content">${said}</div></aside>`
      for (const [kind, [name, inside]] of Object.entries(kinds)) {
        const field = document.createElement('div')
        field.className = `field-type ${name}`
        field.innerHTML = inside.replace('@', sentence).replaceAll('"x"', `"${kind}"`)
        document.querySelector('.document-fields__fields')!.append(field)
      }
    },
    [kinds, said] as const,
  )
  const expected = Object.keys(kinds).map((kind) => ({
    said,
    of: kind === 'point' ? [kind, kind] : [kind],
    faults: [],
  }))
  for (const size of [windows.phone, windows.desktop]) {
    await page.setViewportSize(size)
    await expect.poll(() => readSentences(page)).toEqual(expected)
  }
})

test('so it is on the account’s page', async ({ page }) => {
  await page.goto('/admin/account')
  await page.locator('#field-name').fill('')
  await page.locator('#action-save').click()
  await expect
    .poll(() => readSentences(page))
    .toEqual([expect.objectContaining({ of: ['field-name'], faults: [] })])
})

test.describe('for whoever is not logged in', () => {
  test.use({ as: 'nobody', colorScheme: 'dark', viewport: windows.phone })

  test('so it is at the log-in, and where a password is forgotten and set anew', async ({ page }) => {
    for (const [path, of] of [
      ['login', ['field-email', 'field-password']],
      ['forgot', ['field-email']],
      ['reset/no-token', ['field-password', 'field-confirm-password']],
    ] as const) {
      await page.goto(`/admin/${path}`)
      await page.locator('button[type="submit"]').click()
      const expected = of.map((id) => expect.objectContaining({ of: [id], faults: [] }))
      await expect.poll(() => readSentences(page), { message: path }).toEqual(expected)
      expect(await findFaults(page)).toEqual([])
      await takePicture(page, `sentences-${path.replace('/', '-')}`)
    }
  })
})

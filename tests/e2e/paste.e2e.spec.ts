import { readFileSync } from 'node:fs'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { takePicture } from '../helpers/panel/pictures.js'

type Node = {
  type: string
  tag?: string
  text?: string
  format?: number
  start?: number
  fields?: { url?: string }
  children?: Node[]
}

const toText = (node: Node): string => {
  if (node.type === 'linebreak') return ' / '
  const text =
    node.text ??
    (node.children ?? [])
      .filter(({ type }) => type !== 'list')
      .map(toText)
      .join('')
  if (node.type === 'link') return `[${text}](${node.fields?.url})`
  return node.format === 1 ? `*${text}*` : text
}

const toOutline = (node: Node, depth = 0): string[] =>
  (node.children ?? []).flatMap((child) => {
    if (child.type === 'list') return toOutline(child, depth + 1)
    if (child.type !== 'listitem') return [`${child.tag ?? child.type}: ${toText(child)}`]
    const lists = child.children!.filter(({ type }) => type === 'list')
    const isItem = child.children!.length > lists.length || lists.length === 0
    const own = isItem
      ? [
          `${'  '.repeat(depth - 1)}${node.tag === 'ol' ? `${(child as { value?: number }).value}.` : '-'} ${toText(child)}`,
        ]
      : []
    return [...own, ...lists.flatMap((list) => toOutline(list, depth + 1))]
  })

/** Pastes as the system's clipboard does: with the text beside the HTML. */
const paste = (page: Page, html: string) =>
  page.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'plain')
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

const readBody = async (request: APIRequestContext, id: string) => {
  const { body } = await (await restAs(request))('GET', `/api/calls/${id}?draft=true`)
  return (body as { body?: { root: Node } }).body?.root ?? { type: 'root' }
}

test.use({ as: 'editor' })

test('what is pasted keeps its lists, the order of its headings and the cells of its tables apart', async ({
  page,
  request,
}) => {
  const { body } = await (
    await restAs(page.context().request)
  )('POST', '/api/calls?draft=true', { title: 'Paste' })
  const { id } = (body as { doc: { id: string } }).doc
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await page.waitForLoadState('networkidle')
  const text = page.locator('.ContentEditable__root').first()
  const pasted: Record<string, string[]> = {
    'word-list': ['- Uno', '- Dos'],
    table: ['paragraph: Day · Place', 'paragraph: Mon · Plaza'],
    'word-report': [
      'h2: The gate',
      'paragraph: They *closed* it at nine.',
      'h3: 1.1 Who was there',
      '- Families',
      '  - with children',
      '  - with dogs',
      '- Drivers',
      'h4: What to do',
      '3. Come / and bring water',
      '4. Stay',
    ],
    'word-online': ['h2: Plan', '- Water', '  - two litres', '- Bread', 'paragraph: See you'],
    'google-docs': [
      'h2: Night watch',
      'paragraph: *Bring* a lamp.',
      '- Warm clothes',
      '  - gloves',
      '- Tea',
      'h3: Small print',
      'h4: Smaller print',
      '- Asked the neighbours',
      'paragraph: Friday · 20:00',
      'paragraph: Saturday',
      '- 21:00',
    ],
    'web-page': [
      'h2: Late news',
      'h4: [A card](https://example.org/a)',
      'paragraph: [Its text](https://example.org/a)',
      '1. First. / More of it.',
      '2. Second / with a [link](https://example.org/b)',
      'paragraph: Where',
      'paragraph: At the gate',
      'paragraph: When',
      'paragraph: At nine',
      'quote: We stay. / All of us.',
      'paragraph: Fire 🔥 now',
      'paragraph: Trains',
      'paragraph: From · At',
      'paragraph: North · 8:10',
      'paragraph: One',
      'paragraph: Two',
      'paragraph: Inner · cell',
    ],
  }
  for (const [name, outline] of Object.entries(pasted)) {
    await text.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await paste(page, readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8'))
    await expect.poll(async () => toOutline(await readBody(request, id)), name).toEqual(outline)
    const left = name === 'word-report' ? 1 : 0
    await expect(page.locator('.pasted-pictures'), name).toHaveCount(left)
    if (left) await takePicture(page, `paste-${name}`)
  }
})

import type { Scope } from './fill.js'
import type { Hand } from './hand.js'

type Node = { type: string; text?: string; children?: Node[] }

const toText = ({ text = '', children = [] }: Node): string => text + children.map(toText).join('')

const marks: Record<string, string> = { heading: '## ', quote: '> ' }

/** Types the one rich text that is in sight as one does without a mouse: `## ` for a heading, `- ` for a list, `> ` for a quotation. */
export const writeRichText = async (
  { page, press }: Hand,
  scope: Scope,
  { root }: { root: { children: object[] } },
): Promise<void> => {
  const { keyboard } = page
  await press(scope.locator('.ContentEditable__root'))
  for (const [index, block] of (root.children as Node[]).entries()) {
    if (index > 0) await keyboard.press('Enter')
    if (block.type === 'list') {
      await keyboard.type('- ')
      for (const item of block.children ?? []) {
        await keyboard.insertText(toText(item))
        await keyboard.press('Enter')
      }
      // An empty item ends the list.
    } else {
      await keyboard.type(marks[block.type] ?? '')
      await keyboard.insertText(toText(block))
    }
  }
}

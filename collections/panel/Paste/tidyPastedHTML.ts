import { toLists } from './toLists.js'

const blockTags =
  'address, article, aside, blockquote, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, table, ul'

const headingTags = 'h1, h2, h3, h4, h5, h6'

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
]

const hasText = (node: Node): boolean => /\S/.test(node.textContent ?? '')

const rename = (element: HTMLElement, tag: string): HTMLElement => {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/**
 * What stands in `element` as lines without blocks: each block, and each row of inline content between blocks, is one.
 * A list inside is no line: it is handed on as it is.
 */
const toLines = (element: Element): (Element | Node[])[] => {
  const lines: (Element | Node[])[] = []
  let line: Node[] = []
  const end = () => {
    if (line.some(hasText)) lines.push(line)
    line = []
  }
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement) || !(node.matches(blockTags) || node.querySelector(blockTags))) {
      line.push(node)
      continue
    }
    end()
    if (node.matches('ul, ol')) lines.push(node)
    else lines.push(...toLines(node))
  }
  end()
  return lines
}

/** A picture's address that Payload's upload takes: a file that was copied with the text. Others lead elsewhere. */
const isCopiedFile = (image: HTMLElement): boolean =>
  /^data:image\/(?:png|jpeg|webp);base64,/.test(image.getAttribute('src') ?? '')

/** Whether a reader misses it: no ornament, and no picture of one pixel that counts readers. */
const isShown = (image: HTMLElement): boolean =>
  image.getAttribute('role') !== 'presentation' &&
  !['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/** Takes pictures and players out, but for copied files; an emoji that is drawn becomes its character. Counts the pictures. */
const removePictures = (body: HTMLElement): number => {
  all(body, 'svg, canvas, video, audio, object, embed, iframe').forEach((element) => element.remove())
  const pictures = all(body, 'img').filter((image) => !isCopiedFile(image))
  let count = 0
  for (const picture of pictures) {
    const alt = picture.getAttribute('alt') ?? ''
    if (emoji.test(alt)) picture.replaceWith(alt)
    else {
      if (isShown(picture)) count += 1
      const paragraph = picture.closest('p')
      picture.remove()
      if (paragraph && !hasText(paragraph) && !paragraph.querySelector('img')) paragraph.remove()
    }
  }
  return count
}

/**
 * Headings as the text has them, from `<h2>` to `<h4>`: the first level is the call's own title. All go down by one
 * where one is `<h1>`; where two levels would become one by that, they are numbered anew, without gaps.
 */
const shiftHeadings = (body: HTMLElement) => {
  for (const heading of all(body, '[role="heading"][aria-level]')) {
    const level = Number(heading.getAttribute('aria-level'))
    if (level >= 1 && level <= 6 && !heading.matches(headingTags)) rename(heading, `h${level}`)
  }
  const headings = all(body, headingTags)
  headings.filter((heading) => !hasText(heading)).forEach((heading) => rename(heading, 'p'))
  const shown = headings.filter((heading) => heading.isConnected)
  const levels = [...new Set(shown.map(({ tagName }) => Number(tagName[1])))].sort()
  const shift = levels[0] === 1 ? 1 : 0
  const shifted = (level: number) => Math.min(level + shift, 4)
  const isClear = new Set(levels.map(shifted)).size === levels.length
  for (const heading of shown) {
    const level = Number(heading.tagName[1])
    rename(heading, `h${isClear ? shifted(level) : Math.min(levels.indexOf(level) + 2, 4)}`)
  }
}

/** A link around blocks, as a web page's cards have it, becomes a link in each of them. */
const moveLinksIntoBlocks = (body: HTMLElement) => {
  for (const link of all(body, 'a[href]')) {
    if (!link.querySelector(blockTags)) continue
    const wrap = (nodes: Node[]) => {
      const inner = link.cloneNode(false) as HTMLElement
      ;(nodes[0] as ChildNode).before(inner)
      inner.append(...nodes)
    }
    const walk = (element: Element) => {
      let inline: Node[] = []
      const end = () => {
        if (inline.some(hasText)) wrap(inline)
        inline = []
      }
      for (const node of [...element.childNodes]) {
        if (
          node instanceof HTMLElement &&
          (node.matches(`${blockTags}, li, tr, td, th, tbody`) || node.querySelector(blockTags))
        ) {
          end()
          walk(node)
        } else inline.push(node)
      }
      end()
    }
    walk(link)
    link.replaceWith(...link.childNodes)
  }
}

/** A text has no tables. A row becomes a paragraph, its cells kept apart; a cell that holds more than a line, its blocks. */
const toRows = (body: HTMLElement) => {
  // From the inside out, so that a table in a cell is blocks already.
  for (const table of all(body, 'table').reverse()) {
    const rows = all(table, 'caption, tr').flatMap((row) => {
      if (row.matches('caption')) return [rename(row, 'p')]
      const cells = all(row, 'td, th').filter(hasText)
      const lines = cells.map(toLines)
      if (lines.some((cell) => cell.length > 1 || cell.some((line) => line instanceof Element)))
        return cells.map((cell) => rename(cell, 'div'))
      const paragraph = row.ownerDocument.createElement('p')
      lines.forEach((cell, index) =>
        paragraph.append(...(index ? [' · '] : []), ...(cell as Node[][]).flat()),
      )
      return lines.length ? [paragraph] : []
    })
    table.replaceWith(...rows)
  }
}

/** Lines with a line break between each two. */
const joinLines = (lines: Node[][]): Node[] =>
  lines.flatMap((line, index) => [...(index ? [document.createElement('br')] : []), ...line])

/** Splits lines where a list stands between them. */
const splitAtLists = (lines: (Element | Node[])[]): (Element | Node[][])[] =>
  lines.reduce<(Element | Node[][])[]>((parts, line) => {
    const last = parts.at(-1)
    if (line instanceof Element) return [...parts, line]
    if (!last || last instanceof Element) return [...parts, [line]]
    last.push(line)
    return parts
  }, [])

/** The blocks of a list's item as lines of it, since an item holds no blocks but lists. */
const flattenItems = (body: HTMLElement) => {
  for (const item of all(body, 'li').reverse()) {
    all(item, ':scope > input').forEach((box) => box.remove())
    // Else it would be an item of a list to tick off.
    for (const name of ['role', 'aria-checked']) item.removeAttribute(name)
    item.replaceChildren(
      ...splitAtLists(toLines(item)).flatMap((part) => (part instanceof Element ? [part] : joinLines(part))),
    )
  }
}

/** The paragraphs of a quote as lines of it; a list in it ends it. */
const flattenQuotes = (body: HTMLElement) => {
  for (const quote of all(body, 'blockquote').reverse())
    quote.replaceWith(
      ...splitAtLists(toLines(quote)).map((part) => {
        if (part instanceof Element) return part
        const own = document.createElement('blockquote')
        own.append(...joinLines(part))
        return own
      }),
    )
}

/** The break that programs set behind what they copy, and Word's sign for the end of a paragraph. */
const removeEnds = (body: HTMLElement) => {
  all(body, '.EOP').forEach((sign) => sign.remove())
  const last = all(body, 'br').at(-1)
  if (!last || last.closest('p, li')) return
  const rest = document.createRange()
  rest.setStartAfter(last)
  rest.setEndAfter(body.lastChild!)
  if (!hasText(rest.cloneContents())) last.remove()
}

/**
 * HTML from Word, Google Docs or a web page in the shape that a call's text has: headings 2 to 4, lists, paragraphs.
 * Pictures that were not copied with it are left out, and counted.
 */
export const tidyPastedHTML = (html: string): { html: string; pictures: number } => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const pictures = removePictures(body)
  removeEnds(body)
  toLists(body)
  shiftHeadings(body)
  moveLinksIntoBlocks(body)
  all(body, 'dt, dd').forEach((term) => rename(term, 'p'))
  toRows(body)
  flattenItems(body)
  flattenQuotes(body)
  return { html: body.innerHTML, pictures }
}

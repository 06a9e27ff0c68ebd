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
 * Splits the content of `element` into lines without blocks: each block is a line, and so is each run of inline content
 * between blocks. Lists are passed through unchanged.
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

/**
 * Whether Payload's upload accepts an image's address: a file copied together with the text. Others are hosted
 * elsewhere.
 */
const isCopiedFile = (image: HTMLElement): boolean =>
  /^data:image\/(?:png|jpeg|webp);base64,/.test(image.getAttribute('src') ?? '')

/** Whether a reader would miss the image. Ornaments and tracking pixels don't count. */
const isShown = (image: HTMLElement): boolean =>
  image.getAttribute('role') !== 'presentation' &&
  !['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/**
 * Removes images and players except copied files, and replaces emoji images with their character. Returns the number of
 * removed images.
 */
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
 * Maps headings to `<h2>` to `<h4>`, because the first level is the call's title. All move down by one if there is an
 * `<h1>`. If two levels would collapse into one, they are renumbered without gaps.
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

/** Splits a link around blocks (as in the cards of web pages) into a link in each block. */
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

/**
 * Replaces tables, which a text can't contain. A row becomes a paragraph with separated cells; a cell with more than
 * one line becomes blocks.
 */
const toRows = (body: HTMLElement) => {
  // Innermost first, so that nested tables are already blocks.
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

/** Joins lines with line breaks. */
const joinLines = (lines: Node[][]): Node[] =>
  lines.flatMap((line, index) => [...(index ? [document.createElement('br')] : []), ...line])

/** Splits lines at lists. */
const splitAtLists = (lines: (Element | Node[])[]): (Element | Node[][])[] =>
  lines.reduce<(Element | Node[][])[]>((parts, line) => {
    const last = parts.at(-1)
    if (line instanceof Element) return [...parts, line]
    if (!last || last instanceof Element) return [...parts, [line]]
    last.push(line)
    return parts
  }, [])

/** Turns the blocks of a list item into lines, because an item can only contain lists as blocks. */
const flattenItems = (body: HTMLElement) => {
  for (const item of all(body, 'li').reverse()) {
    all(item, ':scope > input').forEach((box) => box.remove())
    // Otherwise it would become a checklist item.
    for (const name of ['role', 'aria-checked']) item.removeAttribute(name)
    item.replaceChildren(
      ...splitAtLists(toLines(item)).flatMap((part) => (part instanceof Element ? [part] : joinLines(part))),
    )
  }
}

/** Turns the paragraphs of a quote into lines. A list inside ends the quote. */
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

/** The line break that programs append to copied content, and Word's end-of-paragraph mark. */
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
 * Converts HTML from Word, Google Docs or a web page to the structure of a call's text: headings 2 to 4, lists,
 * paragraphs. Images that weren't copied along are removed and counted.
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

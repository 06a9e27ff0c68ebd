type Item = { element: HTMLElement; level: number; tag: 'ol' | 'ul'; start: number; list: string }

const ignored = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'

/** Word's item markers: a bullet, or a number, letter or roman numeral with a dot or bracket. */
const numbered = /^\(?(?:\d+|[a-z]{1,5})[.)]/i

const removeMarker = (element: HTMLElement): string => {
  const marker = element.querySelector<HTMLElement>(ignored)
  const text = marker?.textContent.trim() ?? ''
  marker?.remove()
  return text
}

/** Word for desktop: a paragraph with a style property for its list and depth. */
const readWordItem = (element: HTMLElement): Item | null => {
  const [, place, level] =
    /mso-list:\s*(\S+\s+level(\d+)(?:\s+lfo\d+)?)/i.exec(element.getAttribute('style') ?? '') ?? []
  if (!place || !element.matches('p, div')) return null
  const marker = removeMarker(element)
  const isNumbered = numbered.test(marker)
  return {
    element,
    level: Number(level),
    tag: isNumbered ? 'ol' : 'ul',
    start: Number.parseInt(marker.replace('(', '')) || 1,
    list: place.replace(/\s+level\d+/, ''),
  }
}

/** Word for the web: a wrapped list for each item, with the depth on the item. */
const readWebItem = (element: HTMLElement): Item | null => {
  if (!element.matches('.ListContainerWrapper')) return null
  const item = element.querySelector<HTMLElement>(':scope > ul > li, :scope > ol > li')
  if (!item) return null
  const tag = item.parentElement!.matches('ol') ? 'ol' : 'ul'
  return {
    element: item,
    level: Number(item.dataset.ariaLevel ?? item.getAttribute('aria-level')) || 1,
    tag,
    start: Number(item.parentElement!.getAttribute('start')) || 1,
    list: item.dataset.listid ?? '',
  }
}

/** A further paragraph of the previous item. */
const isContinued = (element: HTMLElement): boolean => /\bMsoListParagraph/.test(element.className)

const toElement = (tag: 'li' | 'p', from: HTMLElement): HTMLElement => {
  const element = from.ownerDocument.createElement(tag)
  element.append(...from.childNodes)
  return element
}

const isSameList = (one: Item, other: Item): boolean =>
  one.tag === other.tag && (one.level > 1 || one.list === other.list)

/** Builds nested lists from items and their depths. */
const toNestedLists = (items: Item[]): HTMLElement[] => {
  const roots: HTMLElement[] = []
  // The open lists, outermost first, each with its last item.
  const open: { list: HTMLElement; last: Item }[] = []
  for (const item of items) {
    while (open.length > 1 && open.at(-1)!.last.level > item.level) open.pop()
    const top = open.at(-1)
    const isDeeper = top !== undefined && item.level > top.last.level
    if (!top || isDeeper || !isSameList(top.last, item)) {
      if (top && !isDeeper) open.pop()
      const list = item.element.ownerDocument.createElement(item.tag)
      if (item.tag === 'ol' && item.start > 1) list.setAttribute('start', String(item.start))
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else roots.push(list)
      open.push({ list, last: item })
    }
    open.at(-1)!.list.append(toElement('li', item.element))
    open.at(-1)!.last = item
  }
  return roots
}

/** Turns consecutive paragraphs that Word marks as list items into lists. */
export const toLists = (body: HTMLElement): void => {
  for (const element of body.querySelectorAll<HTMLElement>('p, div')) {
    if (!element.isConnected) continue
    const items: Item[] = []
    const taken: Element[] = []
    for (let at: Element | null = element; at instanceof HTMLElement; at = at.nextElementSibling) {
      const item = readWordItem(at) ?? readWebItem(at)
      if (item) items.push(item)
      else if (items.length && isContinued(at)) items.at(-1)!.element.append(toElement('p', at))
      else break
      taken.push(at)
    }
    if (!items.length) continue
    const lists = toNestedLists(items)
    element.before(...lists)
    taken.forEach((each) => each.remove())
  }
  // A numbered heading keeps its number, without Word's spaces after it.
  for (const marker of body.querySelectorAll(ignored)) marker.replaceWith(`${marker.textContent.trim()} `)
}

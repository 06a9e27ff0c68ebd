const node = <Type extends string, More extends object>(type: Type, more: More) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  ...more,
})

type Inline = ReturnType<typeof words> | ReturnType<typeof link>
type Part = string | Inline

const words = (text: string, format = 0) => ({
  type: 'text' as const,
  version: 1,
  detail: 0,
  format,
  mode: 'normal' as const,
  style: '',
  text,
})

const toInline = (part: Part): Inline => (typeof part === 'string' ? words(part) : part)

/** Words that are to be heard above the others. */
export const strong = (text: string) => words(text, 1)

/** Words that lead to an address. */
export const link = (text: string, url: string) => ({
  ...node('link', { fields: { linkType: 'custom', newTab: false, url } }),
  version: 3,
  children: [words(text)],
})

/** A paragraph. */
export const p = (...parts: Part[]) =>
  node('paragraph', { textFormat: 0, textStyle: '', children: parts.map(toInline) })

/** A heading of the second level. */
export const h2 = (text: string) => node('heading', { tag: 'h2', children: [words(text)] })

/** Somebody's words. */
export const quote = (...parts: Part[]) => node('quote', { children: parts.map(toInline) })

/** A list, each item a line. */
export const list = (...items: (Part | Part[])[]) =>
  node('list', {
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: items.map((item, index) =>
      node('listitem', { value: index + 1, children: [item].flat().map((part) => toInline(part as Part)) }),
    ),
  })

/** A rich text as Payload's editor keeps it. */
export const richText = (...children: ReturnType<typeof p | typeof h2 | typeof quote | typeof list>[]) => ({
  root: { ...node('root', { children }) },
})

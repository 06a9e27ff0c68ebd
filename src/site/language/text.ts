/** How many there are of something, in words: `1 book`, `8 books`. */
export const count = (many: number, { one, other }: { one: string; other: string }): string =>
  `${many} ${many === 1 ? one : other}`

/** Names in a row, as a sentence puts them: `Ada, Bo and Cy`. */
export const formatList = (names: string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)

/** How large a title can be set and still stand as one block: short ones shout, long ones fit. */
export const toSize = (text: string): 'short' | 'middle' | 'long' => {
  const { length } = [...text]
  return length <= 24 ? 'short' : length <= 56 ? 'middle' : 'long'
}

/** The beginning of a text on one line, cut between words: what a search engine or a share preview shows. */
export const toExcerpt = (text: string, most = 300): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : most)}…`
}

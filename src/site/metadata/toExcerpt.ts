/** The beginning of a text on one line, cut between words: what a search engine or a share preview shows. */
export const toExcerpt = (text: string, most = 300): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : most)}…`
}

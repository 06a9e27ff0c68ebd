/** Parts of an answer that go elsewhere, or whose host is shown: their addresses stay absolute. */
const elsewhere = new Set(['chapters', 'form', 'links', 'share', 'socials'])

/**
 * An answer of the API as a page shows it: addresses of this site are without their host, so that its pictures and links
 * work under every name that it is reached by. What search engines and others are told keeps the whole address.
 */
export const toOwnPaths = <Answer>(answer: Answer, siteURL: string): Answer => {
  // A second slash would make the rest another host.
  const start = `${siteURL.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=/(?![/\\\\]))`
  const [own, ownInSet] = [new RegExp(`^${start}`), new RegExp(`(?<=^|, )${start}`, 'g')]
  const toPath = (address: string): string => (address === siteURL ? '/' : address.replace(own, ''))

  // Of sanitised HTML: its attributes are quoted, and hold no quotes and no brackets.
  const toOwnHTML = (html: string): string =>
    html.replace(/<(?:a|img)\b[^>]*>/g, (tag) =>
      tag.replace(
        /( (?:href|src|srcset)=")([^"]*)/g,
        (_, name: string, value: string) => name + value.replace(ownInSet, ''),
      ),
    )

  const walk = (value: unknown, name?: string): unknown => {
    if (typeof value === 'string')
      return name === 'url' ? toPath(value) : name === 'html' ? toOwnHTML(value) : value
    if (Array.isArray(value)) return value.map((item) => walk(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, elsewhere.has(key) ? part : walk(part, key)]),
    )
  }
  return walk(answer) as Answer
}

import { letters, measure } from './letters.js'
import { box, draw } from './shapes.js'

/** The size in which a cover is drawn: 2:3. */
export const page = { width: 1200, height: 1800 }

const margin = 100
const room = page.width - 2 * margin

/** Words in lines of much the same length. */
const toLines = (title: string): string[] => {
  const longest = Math.max(...title.split(' ').map(measure), 26)
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (lines.length > 0 && measure(longer) <= longest) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A book's cover as we imagine it: the title above, a drawing below, and who wrote it at the foot. */
export const cover = ({
  title,
  authors,
  ground,
  ink,
  foot = ink,
  drawing,
}: {
  title: string
  authors: readonly string[]
  ground: string
  ink: string
  /** The colour of the names at the foot. */
  foot?: string
  drawing: string[]
}): string => {
  const lines = toLines(title)
  const height = Math.min(150, ...lines.map((line) => (6 * room) / measure(line)))
  const size = Math.min(44, ...authors.map((author) => (6 * room) / measure(author)))
  return draw(
    [
      box(ground, { x: 0, y: 0, ...page }),
      ...drawing,
      ...lines.map((line, row) => letters(ink, line, { x: margin, y: 130 + row * height * 1.5, height })),
      ...authors.map((author, row) =>
        letters(foot, author, {
          x: margin,
          y: page.height - margin - (authors.length - row) * size * 1.7,
          height: size,
          weight: 0.7,
        }),
      ),
    ],
    page,
  )
}

/** Who asks, in the order of the table's columns. `member` is somebody of another auth collection of the host's. */
export const askers = ['visitor', 'organiser', 'editor', 'admin', 'suspended', 'member'] as const

/** One of {@link askers}. */
export type AskerName = (typeof askers)[number]

const cells = ['yes', '–', 'live', 'own', 'own/live', 'self', 'others'] as const

/** What an asker reaches: all, nothing, what is live, of their own branches, these and what is live, themselves, all but themselves. */
export type Cell = (typeof cells)[number]

/** A row: an operation on a collection, and what each asker reaches by it. */
export type Row = { operation: string; cells: Record<AskerName, Cell> }

const isCell = (word: string): word is Cell => (cells as readonly string[]).includes(word)

/** Reads the rows that a person wrote: the operation, then a cell for each asker; `#` begins a note. */
export const parseRows = (written: string): Row[] =>
  written
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const all = line.split(/\s+/)
      const operation = all.slice(0, -askers.length).join(' ')
      const words = all.slice(-askers.length)
      if (operation === '' || !words.every(isCell))
        throw new Error(`Write ${askers.length} cells (${cells.join(', ')}) at the end of: ${line}`)
      return {
        operation,
        cells: Object.fromEntries(askers.map((asker, at) => [asker, words[at]])) as Row['cells'],
      }
    })

/** What a row says, in words: who is let through, and how far. */
export const toSentence = ({ operation, cells: row }: Row): string => {
  const reached = askers.filter((asker) => row[asker] !== '–')
  const who = reached.map((asker) => (row[asker] === 'yes' ? asker : `${asker} (${row[asker]})`))
  return `${operation}: ${who.length === 0 ? 'nobody' : who.length === askers.length ? 'everybody' : who.join(', ')}`
}

import type { Sentence } from '../../../../collections/shared/say.js'
import type { Question } from '../../merge/report.js'
import { words } from './words.js'

type Node = { text?: string; children?: Node[] }

/** The words of a rich text, a line for each of its blocks. */
const toPlainText = ({ text, children = [] }: Node): string =>
  text ?? children.map(toPlainText).join(children.some(({ children }) => children) ? '\n' : '')

const isRichText = (value: unknown): value is { root: Node } =>
  typeof value === 'object' && value !== null && 'root' in value

/** What the other side made of a field, as text. */
export const toTheirs = (question: Question, say: (sentence: Sentence) => string): string => {
  const { theirs: value } = question
  if (question.kind === 'row')
    return say(question.removedBy === 'theirs' ? words.theyRemoved : words.theyChanged)
  if (question.kind === 'order') return say(words.order)
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return say(words.empty)
  if (isRichText(value)) return toPlainText(value.root) || say(words.empty)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

import { message, type MessageKey, type Sentence } from '../../../../collections/messages/messages.js'
import type { Question } from '../../merge/report.js'
import type { Parts } from '../../merge/units.js'
import { type Labelled, toText } from './toPlace.js'

type Node = { text?: string; children?: Node[] }

/** The plain text of a rich text, one line per block. */
const toPlainText = ({ text, children = [] }: Node): string =>
  text ?? children.map(toPlainText).join(children.some(({ children }) => children) ? '\n' : '')

const isRichText = (value: unknown): value is { root: Node } =>
  typeof value === 'object' && value !== null && 'root' in value

/** A row's name: its first text, or else its number. */
const toRowName = ({ units }: Parts, list: string, id: string): string => {
  for (const [key, value] of units)
    if (key.startsWith(`${list}/${id}/`) && typeof value === 'string' && value) return value
  return String((units.get(list) as string[]).indexOf(id) + 1)
}

/** The label of an option. */
const toChoice = ({ options = [] }: Labelled, value: unknown, language: string): string => {
  for (const option of options)
    if (typeof option === 'object' && option.value === value)
      return toText(option.label, language) || option.value
  return String(value)
}

/** The other side's version of a field, as text. */
export const toTheirs = (
  question: Question,
  {
    parts,
    field,
    language,
    say,
  }: { parts: Parts; field?: Labelled; language: string; say: (sentence: MessageKey | Sentence) => string },
): string => {
  const { theirs: value } = question
  if (question.kind === 'row')
    return say(
      question.removedBy === 'theirs' ? message('coEditing:theyRemoved') : message('coEditing:theyChanged'),
    )
  if (question.kind === 'order') {
    const known = (parts.units.get(question.key) as string[] | undefined) ?? []
    const rows = (value as string[]).filter((id) => known.includes(id))
    return rows.map((id) => toRowName(parts, question.key, id)).join(' · ')
  }
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return say('coEditing:empty')
  if (isRichText(value)) return toPlainText(value.root) || say('coEditing:empty')
  if (typeof value === 'boolean') return say(value ? message('coEditing:yes') : message('coEditing:no'))
  if (field?.type === 'date' && typeof value === 'string') return new Date(value).toLocaleString(language)
  if (field?.options)
    return [value]
      .flat()
      .map((one) => toChoice(field, one, language))
      .join(' · ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

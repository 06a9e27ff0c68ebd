'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { RowPart } from '../../fields/readableRows.js'
import type { Sentence } from '../../messages/messages.js'
import { formatDuration } from '../../values/parseDuration.js'
import { useSay } from '../useSay.js'
import { useTitles } from '../useTitles.js'

type Row = Record<string, unknown>

const toText = (
  part: RowPart,
  value: unknown,
  { language, say }: { language: string; say: ReturnType<typeof useSay> },
): string => {
  if (value == null || value === '') return ''
  if (part.kind === 'duration' && typeof value === 'number') return formatDuration(value)
  if (part.kind === 'date') {
    const date = new Date(value as string)
    return isNaN(date.getTime())
      ? ''
      : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
  }
  if (part.kind === 'option') {
    const option = part.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
    const label = typeof option === 'object' ? option.label : option
    return typeof label === 'string' ? label : label ? say(label as Sentence) : String(value)
  }
  return String(value)
}

/** A row's label in a list of rows: its number and a summary, so that collapsed lists can be read. */
export const RowLabel = ({ kind, parts }: { kind: Sentence; parts: RowPart[] }) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { data, rowNumber = 0 } = useRowLabel<Row | undefined>()
  const relation = parts.find((part) => part.kind === 'relation')
  const related = relation && data?.[relation.name]
  const titles = useTitles(relation?.noun, related == null ? [] : [related as number | string])
  const said = parts
    .map((part) =>
      part.kind === 'relation'
        ? titles[String(related)]
        : toText(part, data?.[part.name], { language: i18n.language, say }),
    )
    .filter(Boolean)
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      {rowNumber + 1}. {said.length > 0 ? <strong>{said.join(' · ')}</strong> : say(kind)}
    </span>
  )
}

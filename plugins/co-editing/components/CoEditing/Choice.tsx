'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useSay } from '../../../../collections/shared/useSay.js'
import type { Question } from '../../merge/report.js'
import type { MergeField, Parts } from '../../merge/units.js'
import { toPlace } from './toPlace.js'
import { toTheirs } from './toTheirs.js'
import { useTitles } from './useTitles.js'
import { words } from './words.js'

/** The key of what is asked about: a field's, a list's or a row's. */
export const toKey = (question: Question): string =>
  question.kind === 'row' ? `${question.key}/${question.id}` : question.key

/** One thing that two people changed: where it is, what the other side made of it, and a button for each. */
export const Choice = ({
  question,
  parts,
  schema,
  keepMine,
  takeTheirs,
}: {
  question: Question
  parts: Parts
  schema: readonly MergeField[]
  keepMine: (question: Question) => void
  takeTheirs: (question: Question) => void
}) => {
  const say = useSay()
  const { language } = useTranslation().i18n
  const { place, field } = toPlace({ schema, parts, language }, toKey(question))
  const titles = useTitles(question.kind === 'value' ? field : undefined, question.theirs)
  const theirs = titles.join(' · ') || toTheirs(question, { parts, field, language, say })
  const choices = [
    { label: say(words.keepMine), choose: keepMine },
    { label: say(words.takeTheirs), choose: takeTheirs },
  ]
  return (
    <li data-conflict={toKey(question)}>
      <strong>{place}</strong>
      <p
        style={{
          ...{
            margin: 'calc(var(--base) / 4) 0 calc(var(--base) / 2)',
            maxHeight: '12rem',
            overflow: 'auto',
          },
          ...{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
        }}
      >
        {say(words.theirs)}: {theirs}
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        {choices.map(({ label, choose }) => (
          <Button
            key={label}
            aria-label={`${label}: ${place}`}
            buttonStyle="secondary"
            margin={false}
            onClick={() => choose(question)}
            size="small"
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  )
}

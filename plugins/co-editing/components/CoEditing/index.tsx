'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useSay } from '../../../../collections/shared/useSay.js'
import { toPlace } from './toPlace.js'
import { toTheirs } from './toTheirs.js'
import { useMerging } from './useMerging.js'
import { usePresence } from './usePresence.js'
import { words } from './words.js'

const half = 'calc(var(--base) / 2)'

/** Above a document's fields: who else has it open, and what both they and its editor changed. */
export const CoEditing = () => {
  const say = useSay()
  const { i18n } = useTranslation()
  const others = usePresence()
  const { questions, keepMine, takeTheirs, parts, schema } = useMerging()
  const names = others.map(({ name, isSelf }) => (isSelf ? say(words.self) : name || say(words.somebody)))
  return (
    <div className="co-editing">
      <p
        role="status"
        hidden={names.length === 0}
        style={{ margin: '0 0 var(--base)', overflowWrap: 'anywhere' }}
      >
        {names.length > 0 && `${say(words.also)} ${names.join(' · ')}`}
      </p>
      {questions.length > 0 && (
        <section
          aria-label={say(words.title)}
          aria-live="polite"
          style={{ border: '1px solid var(--theme-warning-500)', marginBottom: 'var(--base)', padding: half }}
        >
          <h3 style={{ margin: 0 }}>{say(words.title)}</h3>
          <p style={{ margin: '0 0 calc(var(--base) / 2)' }}>{say(words.about)}</p>
          <ul style={{ display: 'grid', gap: half, listStyle: 'none', margin: 0, padding: 0 }}>
            {questions.map((question) => {
              const of = question.kind === 'row' ? `${question.key}/${question.id}` : question.key
              return (
                <li key={`${question.kind} ${of}`} data-contest={of}>
                  <strong>{toPlace({ schema, parts, language: i18n.language }, of)}</strong>
                  <p
                    style={{
                      maxHeight: '12rem',
                      overflow: 'auto',
                      overflowWrap: 'anywhere',
                      whiteSpace: 'pre-wrap',
                    }}
                  >
                    {say(words.theirs)}: {toTheirs(question, say)}
                  </p>
                  <div style={{ display: 'flex', flexWrap: 'wrap', gap: half }}>
                    <Button
                      buttonStyle="secondary"
                      margin={false}
                      onClick={() => keepMine(question)}
                      size="small"
                    >
                      {say(words.keepMine)}
                    </Button>
                    <Button
                      buttonStyle="secondary"
                      margin={false}
                      onClick={() => takeTheirs(question)}
                      size="small"
                    >
                      {say(words.takeTheirs)}
                    </Button>
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}

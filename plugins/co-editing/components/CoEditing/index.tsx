'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useSay } from '../../../../collections/panel/useSay.js'
import { Choice, toKey } from './Choice.js'
import { useMerging } from './useMerging.js'
import { usePresence } from './usePresence.js'

const half = 'calc(var(--base) / 2)'
const quarter = 'calc(var(--base) / 4)'

/** Above a document's fields: who else has it open, and the conflicts with their changes. */
export const CoEditing = () => {
  const say = useSay()
  const others = usePresence()
  const { questions, saveMine, takeTheirs, parts, schema, offered, put, discard } = useMerging()
  const { i18n } = useTranslation()
  const names = others.map(({ name, isSelf }) =>
    isSelf ? say('coEditing:self') : name || say('coEditing:somebody'),
  )
  return (
    <div className="co-editing">
      <p
        role="status"
        hidden={names.length === 0}
        style={{ margin: '0 0 var(--base)', overflowWrap: 'anywhere' }}
      >
        {names.length > 0 && `${say('coEditing:also')} ${names.join(' · ')}`}
      </p>
      {offered && (
        <section
          className="kept-typing"
          aria-label={say('coEditing:keptTitle')}
          aria-live="polite"
          style={{
            border: '1px solid var(--theme-warning-500)',
            marginBottom: 'var(--base)',
            padding: 'calc(var(--base) * 0.75)',
          }}
        >
          <p style={{ margin: `0 0 ${half}` }}>
            {say('coEditing:kept')} (
            {new Date(offered.at).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })})
          </p>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: half }}>
            <Button size="small" margin={false} onClick={() => put(offered)}>
              {say('coEditing:putBack')}
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => discard(offered)}>
              {say('coEditing:discard')}
            </Button>
          </div>
        </section>
      )}
      {questions.length > 0 && (
        <section
          aria-label={say('coEditing:somebodyElseChangedThisWhileYou')}
          aria-live="polite"
          style={{
            border: '1px solid var(--theme-warning-500)',
            marginBottom: 'var(--base)',
            padding: 'calc(var(--base) * 0.75)',
          }}
        >
          <h3 style={{ margin: `0 0 ${quarter}` }}>{say('coEditing:somebodyElseChangedThisWhileYou')}</h3>
          <p style={{ margin: `0 0 ${half}` }}>{say('coEditing:about')}</p>
          <ul style={{ display: 'grid', gap: 'var(--base)', listStyle: 'none', margin: 0, padding: 0 }}>
            {questions.map((question) => (
              <Choice
                key={`${question.kind} ${toKey(question)}`}
                {...{ question, saveMine, takeTheirs, parts, schema }}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

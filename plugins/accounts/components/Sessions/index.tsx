'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { Session } from '../../sessions.js'
import { Outcome } from '../Outcome.js'
import { useUsersAPI } from '../useUsersAPI.js'

/** On an account, for its owner and for admins: where it is logged in, and a way to end that. */
export const Sessions = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = useSay()
  const ask = useUsersAPI()
  const [sessions, setSessions] = useState<Session[]>()
  const [faults, setFaults] = useState<string[] | null>(null)

  const read = useCallback(async () => {
    const answer = await ask<{ sessions: Session[] }>('GET', `/${id}/sessions`)
    setFaults(answer.faults)
    if (answer.body) setSessions(answer.body.sessions)
  }, [ask, id])
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- set when the answer is there, not while rendering.
    if (id) void read()
  }, [id, read])

  const end = async (path: string) => {
    const answer = await ask('DELETE', `/${id}/sessions${path}`)
    setFaults(answer.faults)
    if (answer.body) await read()
  }
  const format = (instant: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(instant),
    )
  if (!id || !sessions) return null
  return (
    <section aria-label={say('accounts:sessions')} className="field-type">
      <h3 style={{ marginTop: 0 }}>{say('accounts:sessions')}</h3>
      <Outcome faults={faults} />
      {sessions.length === 0 && <p>{say('accounts:none')}</p>}
      <ul style={{ display: 'grid', gap: 8, listStyle: 'none', margin: 0, padding: 0 }}>
        {sessions.map((session) => (
          <li key={session.id} style={{ alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <span>
              {say('accounts:since')} {format(session.createdAt)}, {say('accounts:untilUntil')}{' '}
              {format(session.expiresAt)}
            </span>
            {session.isCurrent ? (
              <strong>{say('accounts:here')}</strong>
            ) : (
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => void end(`/${session.id}`)}
                size="small"
              >
                {say('accounts:end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button buttonStyle="secondary" onClick={() => void end('')} size="small">
          {say('accounts:endAll')}
        </Button>
      )}
    </section>
  )
}

'use client'
import { Button, TextInput, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import { Outcome } from '../Outcome.js'
import { type Answer, useUsersAPI } from '../useUsersAPI.js'

/** On one's own account: another address, with the password and a link that is mailed to the new one. */
export const ChangeEmail = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const say = useSay()
  const ask = useUsersAPI()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [answer, setAnswer] = useState<Answer<object>>()
  if (!user || String(user.id) !== String(id)) return null

  const send = async () => {
    setAnswer(await ask('POST', '/change-email', { email, password }))
    setPassword('')
  }
  return (
    <details className="field-type">
      <summary style={{ cursor: 'pointer', minHeight: 44, paddingTop: 10 }}>
        {say('accounts:changeEmail')}
      </summary>
      <div style={{ display: 'grid', gap: 'var(--base)', maxWidth: 480 }}>
        <TextInput
          label={say('accounts:newEmail')}
          onChange={({ target }: { target: { value: string } }) => setEmail(target.value)}
          path="change-email"
          value={email}
        />
        {/* Payload's own password field saves what is typed with the document. */}
        <div className="field-type text">
          <label className="field-label" htmlFor="change-email-password">
            {say('accounts:password')}
          </label>
          <input
            autoComplete="current-password"
            id="change-email-password"
            onChange={({ target }) => setPassword(target.value)}
            style={{ width: '100%' }}
            type="password"
            value={password}
          />
        </div>
        <Outcome faults={answer?.faults}>{answer?.body && say('accounts:linkSent')}</Outcome>
        <div>
          <Button buttonStyle="secondary" margin={false} onClick={() => void send()}>
            {say('accounts:sendLink')}
          </Button>
        </div>
      </div>
    </details>
  )
}

'use client'
import { Button, TextInput, useAuth, useRouteCache } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { message } from '../../../../collections/messages/messages.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import { Outcome } from '../Outcome.js'
import { type Answer, useUsersAPI } from '../useUsersAPI.js'

const roles = ['editor', 'organiser', 'admin'] as const

type Invitation = { url: string; mailed: boolean }

/** Above the list of users, for admins: an account by a mailed link, without a password passing through anybody's hands. */
export const InviteUser = () => {
  const { user } = useAuth()
  const say = useSay()
  const ask = useUsersAPI()
  const { clearRouteCache } = useRouteCache()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<string[]>(['editor'])
  const [answer, setAnswer] = useState<Answer<Invitation>>()
  const [isSending, setIsSending] = useState(false)
  if (!(user as { roles?: string[] } | null)?.roles?.includes('admin')) return null

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setIsSending(true)
    const came = await ask<Invitation>('POST', '/invite', { name, email, roles: chosen })
    setAnswer(came)
    setIsSending(false)
    if (!came.body) return
    setName('')
    setEmail('')
    clearRouteCache()
  }
  const toggle = (role: string) =>
    setChosen(chosen.includes(role) ? chosen.filter((one) => one !== role) : [...chosen, role])

  return (
    <details style={{ marginBottom: 'var(--base)' }}>
      <summary style={{ cursor: 'pointer', minHeight: 44, paddingTop: 10 }}>{say('accounts:invite')}</summary>
      <form
        onSubmit={(event) => void send(event)}
        style={{ display: 'grid', gap: 'var(--base)', maxWidth: 480 }}
      >
        <p style={{ margin: 0 }}>{say('accounts:inviteAbout')}</p>
        <TextInput
          label={say('accounts:name')}
          onChange={({ target }: { target: { value: string } }) => setName(target.value)}
          path="invite-name"
          value={name}
        />
        <TextInput
          label={say('accounts:email')}
          onChange={({ target }: { target: { value: string } }) => setEmail(target.value)}
          path="invite-email"
          value={email}
        />
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend className="field-label">{say('accounts:roles')}</legend>
          {roles.map((role) => (
            <label key={role} style={{ alignItems: 'center', display: 'flex', gap: 8, minHeight: 44 }}>
              <input checked={chosen.includes(role)} onChange={() => toggle(role)} type="checkbox" />
              {say(`accounts:${role}`)}
            </label>
          ))}
        </fieldset>
        <Outcome faults={answer?.faults}>
          {answer?.body &&
            say(answer.body.mailed ? message('accounts:invited') : message('accounts:notMailed'))}
          {answer?.body?.mailed === false && (
            <code style={{ display: 'block', overflowWrap: 'anywhere' }}>{answer.body.url}</code>
          )}
        </Outcome>
        <div>
          <Button disabled={isSending} margin={false} type="submit">
            {say('accounts:send')}
          </Button>
        </div>
      </form>
    </details>
  )
}

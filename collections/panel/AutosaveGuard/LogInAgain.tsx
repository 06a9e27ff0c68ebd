'use client'
import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { message } from '../../messages/messages.js'
import { useSay } from '../useSay.js'
import { dismissLogIn, readAccount, readWhose, restoreSession, useSession } from './session.js'

const gap = { display: 'grid', gap: 'calc(var(--base) / 4)', marginBottom: 'calc(var(--base) / 2)' } as const
const input = {
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-150)',
  color: 'var(--theme-elevation-800)',
  font: 'inherit',
  padding: 'calc(var(--base) / 3)',
  width: '100%',
} as const

/**
 * A dialog to log in again without leaving the page, so that input isn't lost. Payload would redirect to its log-in
 * page.
 */
export const LogInAgain = () => {
  const say = useSay()
  const { config, getEntityConfig } = useConfig()
  const { fetchFullUser } = useAuth()
  const { ended, isAsking } = useSession()
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  const { user: users, routes } = config.admin
  const api = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${users}/${path}` as `/${string}` })
  const { auth } = getEntityConfig({ collectionSlug: users }) ?? {}
  const hasPassword = Boolean(auth && !auth.disableLocalStrategy && !auth.loginWithUsername)

  useEffect(() => {
    const { current: element } = dialog
    if (isAsking && !element?.open) {
      setFault('')
      element?.showModal()
      element?.querySelector<HTMLInputElement>('input[type=password]')?.focus()
    }
    if (!isAsking && element?.open) element.close()
  }, [isAsking])

  // The user may have logged in in another tab.
  useEffect(() => {
    if (!ended) return
    const look = () => {
      readWhose()
        .then((whose) => {
          if (whose === 'same') restoreSession()
        })
        .catch(() => undefined)
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [ended])

  const post = (path: string, body?: object) =>
    fetch(api(path), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    })

  const logIn = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // React events bubble through portals to the surrounding form.
    event.stopPropagation()
    const typed = new FormData(event.currentTarget)
    setSending(true)
    setFault('')
    try {
      const answer = await post('login', { email: typed.get('email'), password: typed.get('password') })
      const { user, errors } = (await answer.json()) as {
        user?: { id: number | string }
        errors?: { message: string }[]
      }
      if (!answer.ok || !user) setFault(errors?.[0]?.message ?? String(answer.status))
      else if (String(user.id) !== readAccount()?.id) {
        await post('logout')
        setFault(`${say('panel:wrongAccount')} ${readAccount()?.email}.`)
      } else {
        // Tells Payload when the new session expires.
        await fetchFullUser()
        restoreSession()
      }
    } catch {
      setFault(say('panel:noAnswer'))
    }
    setSending(false)
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="log-in-again"
      onCancel={dismissLogIn}
      style={{
        background: 'var(--theme-bg)',
        border: '1px solid var(--theme-elevation-150)',
        color: 'var(--theme-text)',
        margin: 'auto',
        maxWidth: 'min(28rem, calc(100vw - 2 * var(--base)))',
        padding: 'calc(var(--base) * 1.5)',
        width: '100%',
      }}
    >
      {isAsking && (
        <>
          <h2 id="log-in-again" style={{ marginBottom: 'calc(var(--base) / 2)' }}>
            {say(
              ended === 'otherAccount' ? message('panel:otherAccountTitle') : message('panel:loggedOutTitle'),
            )}
          </h2>
          <p>{say(hasPassword ? message('panel:logInHere') : message('panel:logInElsewhere'))}</p>
          <form method="dialog" onSubmit={(event) => void logIn(event)}>
            {hasPassword && (
              <>
                <label style={gap}>
                  {say('panel:email')}
                  <input
                    style={input}
                    name="email"
                    inputMode="email"
                    autoCapitalize="none"
                    spellCheck={false}
                    autoComplete="username"
                    defaultValue={readAccount()?.email}
                    required
                  />
                </label>
                <label style={gap}>
                  {say('panel:password')}
                  <input
                    style={input}
                    name="password"
                    type="password"
                    autoComplete="current-password"
                    required
                  />
                </label>
              </>
            )}
            <p role="alert" style={{ color: 'var(--theme-error-500)', overflowWrap: 'anywhere' }}>
              {fault}
            </p>
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
              {hasPassword ? (
                <Button type="submit" disabled={isSending} margin={false}>
                  {say('panel:logIn')}
                </Button>
              ) : (
                <Button
                  el="anchor"
                  newTab
                  url={formatAdminURL({
                    adminRoute: config.routes.admin,
                    path: routes.login as `/${string}`,
                  })}
                  margin={false}
                >
                  {say('panel:openLogIn')}
                </Button>
              )}
              <Button buttonStyle="secondary" margin={false} onClick={dismissLogIn}>
                {say('panel:notNow')}
              </Button>
            </div>
          </form>
        </>
      )}
    </dialog>
  )
}

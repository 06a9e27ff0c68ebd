'use client'
import { useAuth, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { LogInAgain } from './LogInAgain.js'
import { listTyped, removeTyped, shutDevice, tidyTyped, watchDevice } from './device.js'
import { guardFetch, isAnythingUnsaved } from './panelFetch.js'
import { askToLogIn, openSession, readAccount, readWhose, useSession } from './session.js'

/** How often stored input is checked for expiry, in milliseconds. */
const tidyEvery = 10 * 60 * 1000

/** The slug of Payload's "stay logged in" modal, shown a minute before the session ends. */
const stayLoggedIn = 'stay-logged-in'

/**
 * Wraps the panel. It keeps input when the network, server or session fails, and removes input that has expired or
 * belongs to another account.
 */
export const TypingGuard = ({ children }: { children?: ReactNode }) => {
  const { config } = useConfig()
  const { user, token, tokenExpirationMs, setUser } = useAuth()
  const { closeModal } = useModal()
  const { i18n } = useTranslation()
  const { ended } = useSession()
  const { api } = config.routes
  const me = formatAdminURL({ apiRoute: api, path: `/${config.admin.user}/me` })
  const id = user ? String(user.id) : undefined
  const email = typeof user?.email === 'string' ? user.email : ''

  useLayoutEffect(() => {
    openSession(id === undefined ? null : { id, email }, me, { i18n })
  }, [email, i18n, id, me])

  useEffect(() => {
    const unguard = guardFetch()
    const unwatch = watchDevice((account) => {
      if (!readAccount() || account === readAccount()?.id) return
      shutDevice()
      if (isAnythingUnsaved()) void askToLogIn('otherAccount')
    })
    return () => {
      unguard()
      unwatch()
    }
  }, [])

  useEffect(() => {
    if (id === undefined || ended) return
    tidyTyped(id)
    // Input for withdrawn or deleted documents is removed.
    for (const kept of listTyped(id)) {
      const [collection, document] = kept.form.split(':')
      if (!document || kept.form.split(':').length < 3) continue
      const path = `/${collection}/${document}?depth=0&draft=true&select[updatedAt]=true` as `/${string}`
      fetch(formatAdminURL({ apiRoute: api, path }), { credentials: 'include' })
        .then(({ status }) => {
          if (status === 404) removeTyped(kept)
        })
        .catch(() => undefined)
    }
    const timer = setInterval(() => tidyTyped(id), tidyEvery)
    return () => clearInterval(timer)
  }, [api, ended, id])

  // Payload leaves the page when the session ends and discards its content. This stops its timer just before that.
  useEffect(() => {
    if (!tokenExpirationMs || !user) return
    const end = () => {
      if (!isAnythingUnsaved()) return
      closeModal(stayLoggedIn)
      setUser({ user, token, exp: undefined } as never)
      readWhose()
        .then((whose) => whose !== 'same' && askToLogIn(whose === 'nobody' ? 'loggedOut' : 'otherAccount'))
        .catch(() => undefined)
    }
    const timer = setTimeout(end, Math.min(Math.max(0, tokenExpirationMs - Date.now() - 500), 2_147_483_647))
    return () => clearTimeout(timer)
  }, [closeModal, setUser, token, tokenExpirationMs, user])

  return (
    <>
      {children}
      <LogInAgain />
    </>
  )
}

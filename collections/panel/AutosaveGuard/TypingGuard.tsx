'use client'
import { useAuth, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { LogInAgain } from './LogInAgain.js'
import { listTyped, removeTyped, shutDevice, tidyTyped, watchDevice } from './device.js'
import { guardFetch, isAnythingUnsaved } from './panelFetch.js'
import { askToLogIn, openSession, readAccount, readWhose, useSession } from './session.js'

/** How often what is kept is looked through for what is too old, in milliseconds. */
const tidyEvery = 10 * 60 * 1000

/** Payload's question whether one wants to stay logged in, a minute before the end. */
const stayLoggedIn = 'stay-logged-in'

/**
 * Around the panel: keeps what is typed when the network, the server or the session goes, and removes it when it is too
 * old or somebody else's.
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
    // What was withdrawn or deleted takes what was typed into it along.
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

  // Payload leaves the page when the session ends, with all that is on it. A moment before, its clock is stopped.
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

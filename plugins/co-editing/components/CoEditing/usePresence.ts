'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { PresenceAnswer, PresenceQuestion } from '../../presence/endpoint.js'
import type { Present } from '../../presence/presence.js'

/** Heartbeat interval of a visible tab in milliseconds, well below the server's timeout. */
const every = 20_000

/** Not a secret: it tells one tab from another. `randomUUID` is missing on pages without https. */
const makeTab = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(8, '0')}`

/** Announces that the document is open here and returns who else has it open. Hidden tabs don't announce. */
export const usePresence = (): Present[] => {
  const { config } = useConfig()
  const { id, collectionSlug: collection, globalSlug: global } = useDocumentInfo()
  const [others, setOthers] = useState<Present[]>([])
  const address = formatAdminURL({ apiRoute: config.routes.api, path: '/presence' })

  useEffect(() => {
    if (id === undefined && !global) return
    const tab = makeTab()
    const of = global ? { global } : { collection, id }
    const tell = (leaving: boolean) =>
      fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        keepalive: leaving,
        body: JSON.stringify({ ...of, tab, ...(leaving && { leaving }) } satisfies PresenceQuestion),
      })
    let isGone = false
    const stay = async () => {
      if (isGone || document.visibilityState === 'hidden') return
      const response = await tell(false)
      if (response.ok && !isGone) setOthers(((await response.json()) as PresenceAnswer).others)
    }
    // When offline, the last known users stay shown until the next request.
    const look = () => void stay().catch(() => undefined)
    const goAway = () => void tell(true).catch(() => undefined)
    look()
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pagehide', goAway)
    return () => {
      isGone = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pagehide', goAway)
      goAway()
    }
  }, [address, collection, global, id])
  return others
}

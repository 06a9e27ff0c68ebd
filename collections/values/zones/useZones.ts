'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { globalSlugs } from '../../slugs.js'
import { readBrowserZone } from './zones.js'

const never = () => () => {}

/** The browser's time zone, or UTC on the server. */
export const useBrowserZone = (): string => useSyncExternalStore(never, readBrowserZone, () => 'UTC')

/** How long the fields of a page share a response, in milliseconds. */
const freshness = 10_000

let asked: { at: number; zone: Promise<string | null> } | undefined

const readOrganisationZone = async (url: string): Promise<string | null> => {
  try {
    const answer = await fetch(url, { credentials: 'include' })
    const { timeZone } = (await answer.json()) as { timeZone?: unknown }
    return typeof timeZone === 'string' && timeZone ? timeZone : null
  } catch {
    return null
  }
}

/** The zone of new dates: the organisation's, or the browser's while that is unset or still loading. */
export const useDefaultZone = (isNeeded = true): string | undefined => {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig()
  const [zone, setZone] = useState<string>()
  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    if (!asked || asked.at < Date.now() - freshness) {
      const path = `/globals/${globalSlugs.organisation}?depth=0&select[timeZone]=true` as `/${string}`
      asked = {
        at: Date.now(),
        zone: readOrganisationZone(formatAdminURL({ apiRoute: api, path, serverURL })),
      }
    }
    void asked.zone.then((found) => isCurrent && setZone(found ?? readBrowserZone()))
    return () => {
      isCurrent = false
    }
  }, [api, isNeeded, serverURL])
  return zone
}

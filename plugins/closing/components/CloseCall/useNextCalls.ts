'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { slugs } from '../../../../collections/slugs.js'

type Listed = { id: number | string; title?: string | null; closesAt?: string | null }

const asked = new URLSearchParams({
  'where[and][0][_status][equals]': 'published',
  'select[title]': 'true',
  'select[closesAt]': 'true',
  depth: '0',
  limit: '100',
  sort: '-updatedAt',
})

/** The live calls that a closed one may lead to: published, not over, and not the call itself. */
export const useNextCalls = (id: number | string): { value: string; label: string }[] => {
  const { config } = useConfig()
  const [calls, setCalls] = useState<Listed[]>([])
  const source = `${formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.calls}` })}?${asked}`
  useEffect(() => {
    const abort = new AbortController()
    fetch(source, { signal: abort.signal })
      .then(async (response) => setCalls(((await response.json()) as { docs?: Listed[] }).docs ?? []))
      // Without the list a call can still be closed.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source])
  const now = new Date()
  return calls
    .filter((call) => String(call.id) !== String(id))
    .filter(({ closesAt }) => !closesAt || new Date(closesAt) > now)
    .map((call) => ({ value: String(call.id), label: call.title || String(call.id) }))
}

'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { slugs } from '../../../../collections/slugs.js'

type Outcomes = Record<string, string | null | undefined>

const asked = new URLSearchParams({
  'select[outcome]': 'true',
  depth: '0',
  draft: 'true',
  locale: 'all',
})

/** The languages that already have an outcome before closing; null while loading. */
export const usePreparedOutcomes = (id: number | string): string[] | null => {
  const { config } = useConfig()
  const [prepared, setPrepared] = useState<string[] | null>(null)
  const source = `${formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.calls}/${id}` })}?${asked}`
  useEffect(() => {
    const abort = new AbortController()
    fetch(source, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) return
        const { outcome } = (await response.json()) as { outcome?: Outcomes | null }
        setPrepared(Object.entries(outcome ?? {}).flatMap(([code, text]) => (text?.trim() ? [code] : [])))
      })
      // Without them a call can still be closed.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source])
  return prepared
}

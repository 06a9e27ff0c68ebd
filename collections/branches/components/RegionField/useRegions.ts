'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { slugs } from '../../../slugs.js'
import type { OfferedRegion } from '../../endpoints/regions.js'

/** Loads a country's regions: `null` while loading or after a failure. */
export const useRegions = (country: string | null | undefined): OfferedRegion[] | null => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ country: string; regions: OfferedRegion[] }>()
  const source = formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.branches}/regions` })
  useEffect(() => {
    if (!country) return
    const abort = new AbortController()
    fetch(`${source}?${new URLSearchParams({ country })}`, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) return
        const { regions } = (await response.json()) as { regions: OfferedRegion[] }
        setAnswer({ country, regions })
      })
      // Without the list, the region stays unchanged.
      .catch(() => undefined)
    return () => abort.abort()
  }, [country, source])
  return answer && answer.country === country ? answer.regions : null
}

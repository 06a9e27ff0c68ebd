'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OfferedRegion } from '../../endpoints/regions.js'

/** The regions of a country, as the server has them: `null` until it has answered, or where it does not. */
export const useRegions = (country: string | null | undefined): OfferedRegion[] | null => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ country: string; regions: OfferedRegion[] }>()
  const source = `${config.serverURL}${config.routes.api}/branches/regions?country=`
  useEffect(() => {
    if (!country) return
    const abort = new AbortController()
    fetch(source + encodeURIComponent(country), { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) return
        const { regions } = (await response.json()) as { regions: OfferedRegion[] }
        setAnswer({ country, regions })
      })
      // Without the list the region stays what it is.
      .catch(() => undefined)
    return () => abort.abort()
  }, [country, source])
  return answer && answer.country === country ? answer.regions : null
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Use = { collection: string; id: number | string | null; kind: string; title: string }

/** The documents that link to a call, and the number of others the user may not see. */
export const useCallUses = (address: string): { uses: Use[]; more: number } => {
  const { i18n } = useTranslation()
  const [known, setKnown] = useState<{ uses: Use[]; more: number }>({ uses: [], more: 0 })

  useEffect(() => {
    const abort = new AbortController()
    fetch(`${address}/uses`, { headers: { 'Accept-Language': i18n.language }, signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) return
        const { uses, hidden, more } = (await response.json()) as {
          uses: Use[]
          hidden: number
          more: number
        }
        setKnown({ uses, more: hidden + more })
      })
      // Without the list a call can still be withdrawn.
      .catch(() => undefined)
    return () => abort.abort()
  }, [address, i18n.language])
  return known
}

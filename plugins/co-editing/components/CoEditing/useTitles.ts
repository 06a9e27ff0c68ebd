'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Labelled } from './toPlace.js'

/** The titles of the documents that a relation or an upload points to; nothing until they are known, or of another field. */
export const useTitles = (field: Labelled | undefined, value: unknown): string[] => {
  const { config, getEntityConfig } = useConfig()
  const [known, setKnown] = useState<{ ids: string; titles: string[] }>()
  const slug =
    (field?.type === 'relationship' || field?.type === 'upload') && typeof field.relationTo === 'string'
      ? field.relationTo
      : undefined
  const ids = [value]
    .flat()
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .join()

  useEffect(() => {
    if (!slug || !ids) return
    const abort = new AbortController()
    const { useAsTitle = 'id' } = getEntityConfig({ collectionSlug: slug })?.admin ?? {}
    const asked = new URLSearchParams({ depth: '0', draft: 'true', limit: '100', 'where[id][in]': ids })
    const read = async () => {
      const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${slug}?${asked}` })
      const response = await fetch(address, { credentials: 'include', signal: abort.signal })
      if (!response.ok) return
      const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
      const titles = new Map(docs.map((doc) => [String(doc.id), String(doc[useAsTitle] ?? doc.id)]))
      setKnown({ ids, titles: ids.split(',').map((id) => titles.get(id) ?? id) })
    }
    // Without an answer the ids stay.
    read().catch(() => undefined)
    return () => abort.abort()
  }, [config, getEntityConfig, ids, slug])
  return known?.ids === ids ? known.titles : []
}

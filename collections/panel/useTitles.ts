'use client'
import { useConfig, useDocumentEvents, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

type Id = number | string

/** The titles of documents, by id. Titles that are still loading or may not be read are missing. */
export const useTitles = (noun: string | undefined, ids: Id[]): Record<string, string> => {
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  const [titles, setTitles] = useState<Record<string, string>>({})

  const title = noun && getEntityConfig({ collectionSlug: noun })?.admin.useAsTitle
  const asked = noun && title && ids.length > 0 ? [...ids].map(String).sort().join(',') : null
  // A document may be renamed in a drawer, so its title is loaded again.
  const change = mostRecentUpdate?.entitySlug === noun ? mostRecentUpdate?.updatedAt : undefined
  const source =
    asked &&
    `${formatAdminURL({ apiRoute: config.routes.api, path: `/${noun}` })}?${new URLSearchParams({
      'where[id][in]': asked,
      [`select[${title}]`]: 'true',
      depth: '0',
      draft: 'true',
      pagination: 'false',
      locale,
    })}`
  useEffect(() => {
    if (!source) return
    const abort = new AbortController()
    fetch(source, { signal: abort.signal })
      .then(async (response) => {
        const { docs = [] } = (await response.json()) as { docs?: (Record<string, unknown> & { id: Id })[] }
        setTitles(Object.fromEntries(docs.map((doc) => [String(doc.id), String(doc[title!] ?? '')])))
      })
      // Without titles, documents are shown by position.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source, title, change])
  return titles
}

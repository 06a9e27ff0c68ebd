'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { UsesAnswer } from '../../readUses.js'

/** What live content uses the open document, where its reader may take the document away all the same. */
export const useLiveUses = (): { uses: UsesAnswer['uses']; hidden: number } | undefined => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<UsesAnswer>()
  const source =
    id && collectionSlug
      ? formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/uses` })
      : undefined

  useEffect(() => {
    if (!source) return
    const abort = new AbortController()
    fetch(source, { headers: { 'Accept-Language': i18n.language }, signal: abort.signal })
      .then(async (response) => {
        setAnswer(response.ok ? ((await response.json()) as UsesAnswer) : undefined)
      })
      // Out of reach for a moment: the guard stands all the same, only its way round is not offered.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source, i18n.language, lastUpdateTime])

  if (!answer?.mayBreakLive) return undefined
  const uses = answer.uses.filter(({ state }) => state === 'live')
  return uses.length > 0 ? { uses, hidden: answer.hidden } : undefined
}

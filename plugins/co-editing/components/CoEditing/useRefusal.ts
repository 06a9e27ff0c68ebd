'use client'
import { useConfig, useDocumentInfo, useFormProcessing, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'
import { useSay } from '../../../../collections/shared/useSay.js'
import { contested } from '../../merge/report.js'
import type { Row } from './formBase.js'

/**
 * Reads the stored document when a save was refused for a conflict, as one that would have gone live is: its answer holds
 * no document to ask about.
 */
export const useRefusal = ({
  fields,
  isAsking,
  onRead,
}: {
  fields: FormState
  isAsking: boolean
  onRead: (doc: Row) => void
}): void => {
  const { config } = useConfig()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const isSubmitting = useFormProcessing()
  const say = useSay()
  const isRefused =
    !isAsking && Object.values(fields).some(({ errorMessage }) => errorMessage === say(contested))

  useEffect(() => {
    if (!isRefused || isSubmitting) return
    const abort = new AbortController()
    const asked = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale })
    const path = (collectionSlug ? `/${collectionSlug}/${id}` : `/globals/${globalSlug}`) as `/${string}`
    const read = async () => {
      const address = `${formatAdminURL({ apiRoute: config.routes.api, path })}?${asked}`
      const response = await fetch(address, { credentials: 'include', signal: abort.signal })
      if (response.ok) onRead((await response.json()) as Row)
    }
    // Without an answer the sentence at the field stays, and the next attempt reads again.
    read().catch(() => undefined)
    return () => abort.abort()
  }, [collectionSlug, config, globalSlug, id, isRefused, isSubmitting, locale, onRead])
}

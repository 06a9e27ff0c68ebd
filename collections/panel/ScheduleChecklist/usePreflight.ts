'use client'
import {
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { PreflightAnswer } from '../../drafts/preflight.js'

/** How long something typed may wait until it is saved, in milliseconds. */
const patience = 3000

/**
 * Whether something is still to be saved. Payload goes on taking a form for modified when it was touched during a save
 * and nothing in it has changed: no save follows then, and it is not waited for.
 */
const useIsUnsaved = (): boolean => {
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSaving = useFormBackgroundProcessing()
  const isBusy = isProcessing || isSaving
  const [isPatient, setIsPatient] = useState(true)
  useEffect(() => {
    if (!isModified || isBusy) return
    const timer = setTimeout(() => setIsPatient(false), patience)
    return () => {
      clearTimeout(timer)
      setIsPatient(true)
    }
  }, [isModified, isBusy])
  return isBusy || (isModified && isPatient)
}

/** What is known of the document as it stands in the form: nothing while it is being saved or asked for. */
export type Preflight = { state: 'checking' | 'unknown' } | ({ state: 'known' } & PreflightAnswer)

/**
 * The pre-flight of the document that is being edited, asked anew after each save, in each language, and for each `round`.
 *
 * @param only The one language that is to be published by itself.
 */
export const usePreflight = ({ only, round = 0 }: { only?: string; round?: number } = {}): Preflight => {
  const { id, collectionSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  const isWaiting = useIsUnsaved()
  const [known, setKnown] = useState<{ of: string; answer: PreflightAnswer | null }>()

  const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/preflight` })
  const source = `${address}?${new URLSearchParams({ locale, ...(only && { only }) })}`
  // What is changed in a drawer may be what it points to.
  const asked = [source, i18n.language, lastUpdateTime, hasPublishedDoc, mostRecentUpdate?.updatedAt, round]
  const of = asked.join(' ')
  useEffect(() => {
    if (isWaiting) return
    const abort = new AbortController()
    fetch(source, { headers: { 'Accept-Language': i18n.language }, signal: abort.signal })
      .then(async (response) => {
        setKnown({ of, answer: response.ok ? ((await response.json()) as PreflightAnswer) : null })
      })
      .catch(() => {
        if (!abort.signal.aborted) setKnown({ of, answer: null })
      })
    return () => abort.abort()
  }, [source, i18n.language, of, isWaiting])

  if (isWaiting || known?.of !== of) return { state: 'checking' }
  return known.answer ? { state: 'known', ...known.answer } : { state: 'unknown' }
}

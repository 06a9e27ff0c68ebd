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

/** The longest wait for input to be saved, in milliseconds. */
const patience = 3000

/**
 * Whether input is still to be saved. Payload also considers a form modified after it was touched during a save without
 * changes. No save follows then, so it isn't waited for.
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

/** The known state of the document in the form. Empty while it is being saved or checked. */
export type Preflight = { state: 'checking' | 'unknown' } | ({ state: 'known' } & PreflightAnswer)

/**
 * Runs the pre-flight check of the edited document again after each save, for each language and for each `round`.
 *
 * @param only The only language to publish, if just one.
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
  // Saving a drawer may change a referenced document.
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

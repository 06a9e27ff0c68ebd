'use client'
import { useConfig, useDebounce, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** A document that holds what somebody is typing. */
export type ExistingDocument = { id: number | string; title: string; isTrashed: boolean }

/**
 * Who else holds what stands in a unique field, asked a moment after the typing; `null` where nobody does. `within` is the
 * relation in whose scope it is unique: nothing is asked before that is chosen.
 */
export const useExisting = (
  path: string,
  { within }: { within?: string } = {},
): { existing: ExistingDocument | null; isRestored: (id: ExistingDocument['id']) => void } => {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const field = useFormFields(([fields]) => fields[path])
  const value = typeof field?.value === 'string' && field.value !== field.initialValue ? field.value : ''
  const chosen = useFormFields(([fields]) => (within ? fields[within]?.value : ''))
  const scope = typeof chosen === 'string' || typeof chosen === 'number' ? String(chosen) : null
  const asked = useDebounce(value, 400)
  const [answer, setAnswer] = useState<{
    asked: string
    scope: string
    existing: ExistingDocument | null
  }>()

  const source = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/existing` })
  useEffect(() => {
    if (asked.trim() === '' || scope === null) return
    const abort = new AbortController()
    const parameters = new URLSearchParams({ value: asked, locale, ...(scope && { within: scope }) })
    fetch(`${source}?${parameters}`, { signal: abort.signal })
      .then(async (response) => {
        const { existing } = (await response.json()) as { existing: ExistingDocument | null }
        setAnswer({ asked, scope, existing })
      })
      // Without an offer it can still be saved, and is refused then.
      .catch(() => undefined)
    return () => abort.abort()
  }, [asked, locale, scope, source])

  const isCurrent =
    answer?.asked === value && answer.scope === scope && String(answer.existing?.id) !== String(id)
  return {
    existing: isCurrent ? answer.existing : null,
    isRestored: (restored) =>
      setAnswer((last) =>
        last?.existing?.id === restored
          ? { ...last, existing: { ...last.existing, isTrashed: false } }
          : last,
      ),
  }
}

'use client'
import { useConfig, useDebounce, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** An existing document with the value being typed. */
export type ExistingDocument = { id: number | string; title: string; isTrashed: boolean }

/**
 * Looks up the document that already has a unique field's value, shortly after typing; `null` if there is none.
 * `within` is the relation that scopes uniqueness, and must be chosen first.
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
      // Without the offer the form can still be saved, and the save is then refused.
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

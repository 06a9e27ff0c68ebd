'use client'
import { useConfig, useDebounce, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** A document that holds what somebody is typing. */
export type ExistingDocument = { id: number | string; title: string; isTrashed: boolean }

/** Who else holds what stands in a unique field, asked a moment after the typing; `null` where nobody does. */
export const useExisting = (
  path: string,
): { existing: ExistingDocument | null; isRestored: (id: ExistingDocument['id']) => void } => {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const field = useFormFields(([fields]) => fields[path])
  const value = typeof field?.value === 'string' && field.value !== field.initialValue ? field.value : ''
  const asked = useDebounce(value, 400)
  const [answer, setAnswer] = useState<{ asked: string; existing: ExistingDocument | null }>()

  const source = `${config.serverURL}${config.routes.api}/${collectionSlug}/existing`
  useEffect(() => {
    if (asked.trim() === '') return
    const abort = new AbortController()
    fetch(`${source}?${new URLSearchParams({ value: asked, locale })}`, { signal: abort.signal })
      .then(async (response) => {
        const { existing } = (await response.json()) as { existing: ExistingDocument | null }
        setAnswer({ asked, existing })
      })
      // Without an offer it can still be saved, and is refused then.
      .catch(() => undefined)
    return () => abort.abort()
  }, [asked, locale, source])

  const isCurrent = answer?.asked === value && String(answer.existing?.id) !== String(id)
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

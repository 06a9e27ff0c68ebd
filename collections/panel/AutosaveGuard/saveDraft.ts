import type { FormState } from 'payload'
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared'

/** A form's content and where to save it. */
export type Draft = {
  /** The base path of the REST API: `/api`. */
  api: string
  collectionSlug: string
  id: number | string | undefined
  /** The content language. */
  locale: string
  /** The panel's language. */
  language: string
  fields: FormState
}

/** The most bytes a browser sends for a closed page (Fetch standard: 64 KiB in flight). */
const mostAfterwards = 60_000

/**
 * Saves a draft as Payload's autosave does. Returns whether the server stored it, and the resulting document; a deleted
 * document counts as saved. When the tab is closing, bodies larger than 60,000 bytes are sent without a guarantee.
 * Throws if the server can't be reached.
 */
export const saveDraft = async (
  { api, collectionSlug, id, locale, language, fields }: Draft,
  { isLeavingTab }: { isLeavingTab: boolean },
): Promise<{ isSaved: boolean; doc?: Record<string, unknown> }> => {
  const asked = new URLSearchParams({
    autosave: 'true',
    depth: '0',
    draft: 'true',
    'fallback-locale': 'null',
    locale,
  })
  const body = JSON.stringify({ ...reduceFieldsToValues(fields, true), _status: 'draft' })
  const response = await fetch(
    formatAdminURL({ apiRoute: api, path: `/${collectionSlug}/${id}?${asked.toString()}` as `/${string}` }),
    {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      keepalive: isLeavingTab && new Blob([body]).size <= mostAfterwards,
      body,
    },
  )
  if (!response.ok) return { isSaved: response.status === 404 }
  return { isSaved: true, ...((await response.json()) as { doc?: Record<string, unknown> }) }
}

import type { FormState } from 'payload'
import { formatAdminURL, reduceFieldsToValues } from 'payload/shared'

/** What is in a form, and where it is kept. */
export type Draft = {
  /** The path of the REST API, e.g. `/api`. */
  api: string
  collectionSlug: string
  id: number | string | undefined
  /** The language that is written in. */
  locale: string
  /** The panel's language. */
  language: string
  fields: FormState
}

/** The most that a browser sends of a page that is gone (Fetch standard: 64 KiB on their way at once), in bytes. */
const mostAfterwards = 60_000

/**
 * Saves a draft as Payload's autosave does. Answers whether the server took it, and the document as it is then; one that
 * is gone needs no words any more. Throws when the server can't be reached. When the tab is left, what is larger than
 * 60,000 bytes is sent as the browser sees fit.
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

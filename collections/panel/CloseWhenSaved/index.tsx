'use client'
import { useDocumentDrawerContext, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Drawers whose form for a new document has unmounted within this tick. */
const made = new Set<string>()

/**
 * Closes the drawer of a document that was just saved. Such documents are usually created while writing a call, and
 * need no further editing. One with drafts closes when it is published, since a saved draft is still being edited.
 * Payload has no option for it yet (payloadcms/payload#11646).
 */
export const CloseWhenSaved = () => {
  const { data, id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const before = useRef({ data, id })

  useEffect(() => {
    if (!drawerSlug || id !== undefined) return
    return () => {
      made.add(drawerSlug)
      setTimeout(() => made.delete(drawerSlug))
    }
  }, [drawerSlug, id])

  // Uses the form's own data: Payload's last event may belong to another form, such as the call's.
  useEffect(() => {
    const last = before.current
    before.current = { data, id }
    if (!drawerSlug || data?._status === 'draft') return
    // A duplicate is a new document, and stays open for editing.
    const isCopy = last.id !== undefined && data?.id !== last.id
    const isSaved = data !== last.data && !isCopy
    // A new document's form is remounted with its id. On a slow phone, that happens before the save is noticed here.
    const isMade = id !== undefined && made.has(drawerSlug)
    if (isSaved || isMade) closeModal(drawerSlug)
  }, [closeModal, data, drawerSlug, id])
  return null
}

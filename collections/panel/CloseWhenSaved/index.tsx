'use client'
import { useDocumentDrawerContext, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The drawers whose form for a new document is gone since this very moment. */
const made = new Set<string>()

/**
 * Closes the drawer in which a document was just saved. It is written there in passing, while a call is being written,
 * and there is nothing more to do with it. One with drafts closes when it is published: a saved draft is still being
 * worked on. Payload has no option for it yet (payloadcms/payload#11646).
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

  // The form's own data, and not Payload's last event: another form's, the call's, may come in the same moment.
  useEffect(() => {
    const last = before.current
    before.current = { data, id }
    if (!drawerSlug || data?._status === 'draft') return
    // A copy is another document, and is shown to be written on.
    const isCopy = last.id !== undefined && data?.id !== last.id
    const isSaved = data !== last.data && !isCopy
    // What was just made is shown anew, as the document that it is now, on a slow phone before its saving is seen here.
    const isMade = id !== undefined && made.has(drawerSlug)
    if (isSaved || isMade) closeModal(drawerSlug)
  }, [closeModal, data, drawerSlug, id])
  return null
}

'use client'
import { useDocumentDrawerContext, useDocumentEvents, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Closes the drawer in which a document was just saved. It is written there in passing, while a call is being written,
 * and there is nothing more to do with it. One with drafts closes when it is published: a saved draft is still being
 * worked on.
 */
export const CloseWhenSaved = () => {
  const { id } = useDocumentInfo()
  const { drawerSlug } = useDocumentDrawerContext()
  const { mostRecentUpdate } = useDocumentEvents()
  const { closeModal } = useModal()
  // A drawer that is opened again must not close on what was saved the time before.
  const [before] = useState(mostRecentUpdate)

  useEffect(() => {
    if (!drawerSlug || mostRecentUpdate?.drawerSlug !== drawerSlug) return
    const { doc, operation } = mostRecentUpdate
    if ((doc as { _status?: string } | undefined)?._status === 'draft') return
    // What was just created is shown anew, as the document that it is now, by which time its saving is over.
    const isCreated = operation === 'create' && doc?.id === id
    if (isCreated || mostRecentUpdate !== before) closeModal(drawerSlug)
  }, [before, closeModal, drawerSlug, id, mostRecentUpdate])
  return null
}

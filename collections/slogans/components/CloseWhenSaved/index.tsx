'use client'
import { useDocumentDrawerContext, useDocumentEvents, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Closes the drawer in which a slogan was just saved. It is written there in passing, while a call is being written,
 * and there is nothing more to do with it.
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
    // What was just created is shown anew, as the document that it is now, by which time its saving is over.
    const isCreated = mostRecentUpdate.operation === 'create' && mostRecentUpdate.doc?.id === id
    if (isCreated || mostRecentUpdate !== before) closeModal(drawerSlug)
  }, [before, closeModal, drawerSlug, id, mostRecentUpdate])
  return null
}

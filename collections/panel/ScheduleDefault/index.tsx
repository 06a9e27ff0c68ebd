'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Makes the drawer "Schedule Publish" propose publishing for a document that was never published. Payload proposes
 * unpublishing unless a draft is newer than the publication, and finds none if there was no publication.
 */
export const ScheduleDefault = () => {
  const { id, hasPublishedDoc, setUnpublishedVersionCount, unpublishedVersionCount } = useDocumentInfo()
  const isUnpublished = id !== undefined && !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isUnpublished) setUnpublishedVersionCount(1)
  }, [isUnpublished, setUnpublishedVersionCount])
  return null
}

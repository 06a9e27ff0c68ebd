'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Lets the drawer "Schedule Publish" propose to publish what was never published. Payload proposes to unpublish whatever
 * has no draft that is newer than its publication, and counts none where there was no publication.
 */
export const ScheduleDefault = () => {
  const { id, hasPublishedDoc, setUnpublishedVersionCount, unpublishedVersionCount } = useDocumentInfo()
  const isUnpublished = id !== undefined && !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isUnpublished) setUnpublishedVersionCount(1)
  }, [isUnpublished, setUnpublishedVersionCount])
  return null
}

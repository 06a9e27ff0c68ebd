'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useSay } from '../../../../collections/panel/useSay.js'
import { ClosingForm } from './ClosingForm.js'

/** One button on a live call that is not closed yet: it asks how the call ended and closes it. */
export const CloseCall = () => {
  const { id, data, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const say = useSay()
  const { openModal } = useModal()
  const closesAt = data?.closesAt as string | null | undefined
  const isClosed = Boolean(data?.result) && closesAt != null && new Date(closesAt) <= new Date()
  if (!id || !hasPublishedDoc || isTrashed || isClosed) return null
  const slug = `close-call-${id}`
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="close-call"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
      >
        {say('closing:close')}
      </Button>
      <Drawer slug={slug} title={say('closing:close')}>
        <ClosingForm id={id} slug={slug} />
      </Drawer>
    </>
  )
}

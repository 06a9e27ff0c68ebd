'use client'
import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation.js'
import type { Words } from '../../language/words.js'

/** Says that this is a draft, and reads it anew when the panel has saved. It listens to `serverURL` alone. */
export const PreviewBar = ({
  said,
  serverURL,
}: {
  said: Pick<Words, 'preview' | 'previewText'>
  serverURL: string
}) => {
  const router = useRouter()
  return (
    <p className="preview" role="status">
      <strong>{said.preview}.</strong> {said.previewText}
      <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={serverURL} />
    </p>
  )
}

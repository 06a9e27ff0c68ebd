'use client'
import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

/** A moment in the reader's own time zone. The server knows another: it leaves the words out, and the browser fills them in. */
export const Moment = ({ at }: { at: string }) => {
  const { i18n } = useTranslation()
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return (
    <time dateTime={at}>
      {isInBrowser &&
        new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(at),
        )}
    </time>
  )
}

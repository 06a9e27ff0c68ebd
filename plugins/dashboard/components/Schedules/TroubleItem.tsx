'use client'
import { Button, toast, useConfig, useRouteCache, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { Trouble } from '../../schedules/trouble.js'

/** A missed schedule: what, when in the reader's time zone, why, and a button to dismiss it. */
export const TroubleItem = ({
  trouble: { id, type, state, title, url, dueAt, reasons },
}: {
  trouble: Trouble
}) => {
  const say = useSay()
  const { clearRouteCache } = useRouteCache()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  // The server doesn't know the reader's time zone, so the time is only rendered in the browser.
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const toTime = () =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(dueAt),
    )
  const dismiss = async () => {
    const address = formatAdminURL({ apiRoute: config.routes.api, path: `/failed-schedules/${id}/dismiss` })
    const answer = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    if (answer?.ok) clearRouteCache()
    else toast.error(say('dashboard:failed'))
  }
  return (
    <li
      style={{
        background: 'var(--theme-error-50)',
        border: '1px solid var(--theme-error-200)',
        borderRadius: 'var(--style-radius-s)',
        padding: 'calc(var(--base) / 2) var(--base)',
      }}
    >
      <a href={url} style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </a>{' '}
      {say(`dashboard:${type}`)} <time dateTime={dueAt}>{isInBrowser && toTime()}</time>
      <ul style={{ margin: 0, padding: '0 0 calc(var(--base) / 4) var(--base)' }}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {state === 'failed' && (
        <Button
          aria-label={`${say('dashboard:dismiss')}: ${title}`}
          buttonStyle="pill"
          margin={false}
          onClick={() => void dismiss()}
          size="small"
        >
          {say('dashboard:dismiss')}
        </Button>
      )}
    </li>
  )
}

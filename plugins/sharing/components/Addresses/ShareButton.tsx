'use client'
import { Button } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { PublicAddress } from '../../readPublicAddresses.js'

const nothingChanges = () => () => undefined
const canShare = () => typeof navigator.share === 'function'
const never = () => false

/** Opens the device's share sheet if available; otherwise shows links to share channels. */
export const ShareButton = ({ address: { label, url, title, links } }: { address: PublicAddress }) => {
  const say = useSay()
  const isShared = useSyncExternalStore(nothingChanges, canShare, never)
  const text = say('sharing:share')
  const name = `${text}: ${label}`

  if (isShared) {
    // Rejects when the user cancels, which is not an error.
    const share = () => void navigator.share({ title, url }).catch(() => undefined)
    return (
      <Button aria-label={name} buttonStyle="pill" margin={false} onClick={share} size="small">
        {text}
      </Button>
    )
  }
  return (
    <details>
      <summary aria-label={name} className="btn btn--style-pill btn--size-small btn--no-margin">
        {text}
      </summary>
      <ul
        style={{ display: 'flex', flexWrap: 'wrap', gap: 16, listStyle: 'none', margin: '8px 0', padding: 0 }}
      >
        {links
          .filter(({ channel }) => channel !== 'copy')
          .map(({ channel, label: to, url: href }) => (
            <li key={channel}>
              <a href={href} rel="noreferrer" target="_blank">
                {to}
              </a>
            </li>
          ))}
      </ul>
    </details>
  )
}

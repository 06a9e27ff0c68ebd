'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../../collections/shared/useSay.js'
import type { PublicAddress } from '../../readPublicAddresses.js'
import { words } from './words.js'

/** Puts an address on the clipboard and says so, also to those who don't see it. */
export const CopyButton = ({ address: { label, url } }: { address: PublicAddress }) => {
  const say = useSay()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
    setTimeout(() => setCopied(false), 3000)
  }
  return (
    <>
      <Button
        aria-label={`${say(words.copy)}: ${label}`}
        buttonStyle="pill"
        margin={false}
        onClick={() => void copy()}
        size="small"
      >
        {say(words.copy)}
      </Button>
      <span role="status">{copied && say(words.copied)}</span>
    </>
  )
}

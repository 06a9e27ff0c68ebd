'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { PublicAddress, PublicAddresses } from '../../readPublicAddresses.js'
import { ShareButton } from './ShareButton.js'

/** Copies an address to the clipboard and announces it to screen readers. */
const CopyButton = ({ address: { label, url } }: { address: PublicAddress }) => {
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
        aria-label={`${say('sharing:copy')}: ${label}`}
        buttonStyle="pill"
        margin={false}
        onClick={() => void copy()}
        size="small"
      >
        {say('sharing:copy')}
      </Button>
      <span role="status">{copied && say('sharing:copied')}</span>
    </>
  )
}

/** Above a public call's fields: its address in each language, to copy or share. */
export const Addresses = () => {
  const { id, collectionSlug, lastUpdateTime, hasPublishedDoc } = useDocumentInfo()
  const { i18n } = useTranslation()
  const say = useSay()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<PublicAddresses>()
  const source = id
    ? formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/addresses` })
    : undefined

  useEffect(() => {
    if (!source) return
    const abort = new AbortController()
    fetch(source, { headers: { 'Accept-Language': i18n.language }, signal: abort.signal })
      .then(async (response) => {
        if (response.ok) setAnswer((await response.json()) as PublicAddresses)
      })
      // Navigated away or briefly offline: keep what is shown.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source, i18n.language, lastUpdateTime, hasPublishedDoc])

  return (
    <section aria-label={say('sharing:publicAddresses')} className="field-type">
      {answer?.live ? (
        <ul
          style={{
            display: 'grid',
            gap: 'calc(var(--base) * 0.6)',
            listStyle: 'none',
            margin: 0,
            padding: 0,
          }}
        >
          {answer.addresses.map((address) => (
            <li
              key={address.locale}
              style={{
                alignItems: 'center',
                display: 'flex',
                flexWrap: 'wrap',
                gap: 'calc(var(--base) * 0.4)',
              }}
            >
              <span>{address.label}</span>
              <a href={address.url} rel="noreferrer" style={{ overflowWrap: 'anywhere' }} target="_blank">
                {address.url}
              </a>
              <CopyButton address={address} />
              <ShareButton address={address} />
            </li>
          ))}
        </ul>
      ) : (
        <p style={{ color: 'var(--theme-elevation-500)', margin: 0 }}>{say('sharing:notYet')}</p>
      )}
    </section>
  )
}

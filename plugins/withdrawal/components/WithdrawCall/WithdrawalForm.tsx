'use client'
import { Banner, Button, useConfig, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { message } from '../../../../collections/messages/messages.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import { slugs } from '../../../../collections/slugs.js'
import { justWithdrawn } from './justWithdrawn.js'
import { sendWithdrawal } from './sendWithdrawal.js'
import { useCallUses } from './useCallUses.js'

const list = { display: 'grid', gap: 8, margin: 0, overflowWrap: 'anywhere', paddingInlineStart: 20 } as const

const red = { '--bg-color': '#b3261e', '--color': '#fff', '--hover-bg': '#8c1d18' } as CSSProperties

/** What a withdrawal does. */
const effects = [
  'withdrawal:itsTextIsDeletedHereFor',
  'withdrawal:itsLinksSayThatItWas',
  'withdrawal:nobodyCanUndoItAnAdmin',
  'withdrawal:itsImageAndItsSlogansStay',
] as const

/** Explains the effects of a withdrawal, lists what links to the call, and withdraws it after confirmation. */
export const WithdrawalForm = ({ id, slug }: { id: number | string; slug: string }) => {
  const { i18n } = useTranslation()
  const say = useSay()
  const { config } = useConfig()
  const { closeModal } = useModal()
  const { setModified } = useForm()
  const address = formatAdminURL({ apiRoute: config.routes.api, path: `/${slugs.calls}/${id}` })
  const { uses, more } = useCallUses(address)
  const [isAgreed, setIsAgreed] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [fault, setFault] = useState<string>()
  const self = useRef<HTMLDivElement>(null)
  const name = say('withdrawal:heading')
  // Screen readers would otherwise announce the drawer's slug as its name.
  useEffect(() => self.current?.closest('dialog')?.setAttribute('aria-label', name), [name])

  const send = async () => {
    setIsSending(true)
    const wrong = await sendWithdrawal({ address, language: i18n.language }).catch(() =>
      say('withdrawal:offline'),
    )
    if (wrong !== null) {
      setFault(wrong)
      setIsSending(false)
      return
    }
    // Reset before leaving the page, so the form isn't saved or kept.
    flushSync(() => setModified(false))
    // A full page load that replaces this history entry, so neither the form nor the Back button still holds the text.
    justWithdrawn.note()
    window.location.replace(
      formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${slugs.calls}` }),
    )
  }

  return (
    <div
      ref={self}
      style={{ display: 'grid', gap: 'var(--base)', maxWidth: 640, paddingBottom: 'calc(var(--base) * 2)' }}
    >
      <p style={{ margin: 0 }}>{say('withdrawal:about')}</p>
      <ul style={list}>
        {effects.map((effect) => (
          <li key={effect}>{say(effect)}</li>
        ))}
      </ul>
      {uses.length + more > 0 && (
        <section>
          <p style={{ margin: '0 0 8px' }}>{say('withdrawal:uses')}</p>
          <ul style={list}>
            {uses.map(({ collection, id: using, kind, title }) => (
              <li key={`${collection}:${using}`}>
                {title} ({kind})
              </li>
            ))}
            {more > 0 && <li>{say(message('withdrawal:andMore', { count: more }))}</li>}
          </ul>
        </section>
      )}
      <label style={{ alignItems: 'center', display: 'flex', fontWeight: 600, gap: 12, minHeight: 44 }}>
        <input
          checked={isAgreed}
          onChange={() => setIsAgreed(!isAgreed)}
          style={{ flexShrink: 0, height: 24, width: 24 }}
          type="checkbox"
        />
        {say('withdrawal:agree')}
      </label>
      {fault && (
        <Banner type="error">
          <span role="alert">{fault}</span>
        </Banner>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        <Button
          disabled={!isAgreed || isSending}
          extraButtonProps={{ style: isAgreed ? red : undefined }}
          margin={false}
          onClick={() => void send()}
          size="large"
        >
          {say(isSending ? message('withdrawal:withdrawing') : message('withdrawal:withdraw'))}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isSending}
          margin={false}
          onClick={() => closeModal(slug)}
          size="large"
        >
          {say('withdrawal:cancel')}
        </Button>
      </div>
    </div>
  )
}

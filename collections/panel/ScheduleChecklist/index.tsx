'use client'
import { useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '../useSay.js'
import { type Finding, Findings } from './Findings.js'
import { usePreflight } from './usePreflight.js'

/** Reads the selection from Payload's drawer, which has no slot for components and doesn't expose it. */
type Chosen = { isPublishing: boolean; locale: string }

const readChosen = (drawer: HTMLElement): Chosen => ({
  isPublishing: Boolean(drawer.querySelector<HTMLInputElement>('input[id*="-type-publish"]')?.checked),
  locale: [...drawer.querySelectorAll('.rs__single-value')].at(-1)?.textContent ?? '',
})

const useDrawer = (slug: string) => {
  const { isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<Chosen>({ isPublishing: false, locale: '' })
  useEffect(() => {
    if (!isOpen) return
    const host = document.createElement('div')
    const look = () => {
      const drawer = document.querySelector<HTMLElement>(
        `[id="${CSS.escape(slug)}"] .schedule-publish__scheduler`,
      )
      const actions = drawer?.querySelector('.schedule-publish__actions')
      if (!drawer || !actions) return
      if (!host.isConnected) {
        actions.before(host)
        setPlace(host)
      }
      const now = readChosen(drawer)
      setChosen((before) =>
        before.isPublishing === now.isPublishing && before.locale === now.locale ? before : now,
      )
    }
    look()
    const observer = new MutationObserver(look)
    const watched = { childList: true, subtree: true, characterData: true, attributeFilter: ['class'] }
    observer.observe(document.body, watched)
    return () => {
      observer.disconnect()
      host.remove()
      setPlace(null)
    }
  }, [isOpen, slug])
  return isOpen && place ? { place, chosen } : null
}

/** Shown beside the date of a schedule: what would prevent the call from being published, in its current state. */
export const ScheduleChecklist = ({ onChoose }: { onChoose: (finding: Finding) => void }) => {
  const { id } = useDocumentInfo()
  const { closeModal } = useModal()
  const slug = `schedule-publish-${id}`
  const drawer = useDrawer(slug)
  if (!drawer?.chosen.isPublishing) return null
  const choose = (finding: Finding) => {
    closeModal(slug)
    onChoose(finding)
  }
  return createPortal(<Verdict chosen={drawer.chosen.locale} onChoose={choose} />, drawer.place)
}

const Verdict = ({ chosen, onChoose }: { chosen: string; onChoose: (finding: Finding) => void }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useSay()
  const locales = config.localization ? config.localization.locales : []
  const only = locales.find(({ label }) =>
    [label, (label as unknown as Record<string, string>)?.[i18n.language]].includes(chosen),
  )?.code
  const preflight = usePreflight({ only })
  const refusing =
    preflight.state === 'known' ? preflight.findings.filter(({ weight }) => weight === 'refuses') : []
  return (
    <div className="schedule-checklist" role="status">
      {preflight.state === 'checking' && <p style={{ margin: 0 }}>{say('panel:checking')}</p>}
      {preflight.state === 'known' && refusing.length === 0 && (
        <p style={{ margin: 0 }}>{say('panel:ready')}</p>
      )}
      {refusing.length > 0 && (
        <div
          style={{
            background: 'var(--theme-warning-50)',
            border: '1px solid var(--theme-warning-200)',
            borderRadius: 'var(--style-radius-s)',
            overflowWrap: 'anywhere',
            padding: 'calc(var(--base) / 2) var(--base)',
          }}
        >
          <p style={{ fontWeight: 600, margin: 0 }}>{say('panel:notThen')}</p>
          <p style={{ margin: '4px 0 12px' }}>{say('panel:mendFirst')}</p>
          <Findings findings={refusing} onChoose={onChoose} />
        </div>
      )}
    </div>
  )
}

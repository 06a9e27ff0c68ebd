'use client'
import { ErrorPill, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { type PanelField, toTabIndex } from '../../../../collections/panel/GoToFault/toTabIndex.js'
import type { Finding } from '../../../../collections/panel/ScheduleChecklist/Findings.js'
import { slugs } from '../../../../collections/slugs.js'

/**
 * Shows each tab's number of problems after a refused publication. It replaces Payload's own count, which skips blocks
 * and forgets server errors at the next key stroke.
 */
export const TabCounts = ({ form, findings }: { form: HTMLElement; findings: Finding[] }) => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const [buttons, setButtons] = useState<HTMLElement[]>([])
  const { fields } = getEntityConfig({ collectionSlug: slugs.calls }) as unknown as { fields: PanelField[] }

  useEffect(() => {
    const find = () => {
      const found = [...form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
      setButtons((known) => (found.every((one, index) => one === known[index]) ? known : found))
    }
    find()
    const observer = new MutationObserver(find)
    observer.observe(form, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [form])

  const counts = buttons.map(
    (_, index) => findings.filter(({ path }) => toTabIndex(fields, path) === index).length,
  )
  return (
    <>
      <style>{'.tabs-field__tab-button:has(> .tab-count) > .error-pill { display: none }'}</style>
      {buttons.map((button, index) =>
        createPortal(
          <span className="tab-count">
            <ErrorPill count={counts[index]!} i18n={i18n} />
          </span>,
          button,
          String(index),
        ),
      )}
    </>
  )
}

'use client'
import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { resolveWallTime } from '../../values/zones/wallTime.js'
import { parseTyped } from '../WallTimePicker/parseTyped.js'
import { ZonePicker } from '../ZonePicker/index.js'

/** Creates an element below the time in Payload's drawer, which has no slot for components. */
const usePlace = (slug: string): HTMLElement | null => {
  const { isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!isOpen) return
    const host = document.createElement('div')
    const look = () => {
      const time = document.querySelector(`[id="${CSS.escape(slug)}"] .schedule-publish__scheduler #time`)
      if (!time || host.isConnected) return
      time.after(host)
      setPlace(host)
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      host.remove()
      setPlace(null)
    }
  }, [isOpen, slug])
  return isOpen ? place : null
}

/** Chooses the zone of a schedule. In Payload's own list, changing the zone would shift the time. */
export const ScheduleZone = ({
  onChange,
  value,
}: {
  onChange: (zone: string | null) => void
  value: string | undefined
}) => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const place = usePlace(`schedule-publish-${id}`)
  const [at, setAt] = useState<number>()
  if (!place) return null
  const readTime = () => {
    const { value: text = '' } = place.parentElement?.querySelector<HTMLInputElement>('#time input') ?? {}
    const time = parseTyped(text, { format: 'MMM d, yyy h:mm a', locale: i18n.dateFNS })
    setAt(time === undefined ? undefined : resolveWallTime(time, value ?? 'UTC').instant)
  }
  return createPortal(
    <div onFocus={readTime}>
      <ZonePicker at={at} id="schedule_zone" isProposed onChange={onChange} value={value} />
    </div>,
    place,
  )
}

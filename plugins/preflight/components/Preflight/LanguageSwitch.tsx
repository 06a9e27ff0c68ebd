'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Another content language to go on in: a new one each time that it is asked for. */
export type Turn = {
  to: string
  /** Called when somebody is asked whether to leave the form as it is. */
  onAsked: () => void
}

/**
 * Switches the content language by clicking a link, so that guards against unsaved changes see it. Whoever chooses to stay
 * is asked again next time.
 */
export const LanguageSwitch = ({ turn }: { turn: Turn }) => {
  const link = useRef<HTMLAnchorElement>(null)
  const asked = new URLSearchParams(location.search)
  asked.set('locale', turn.to)
  const isOnTheWay = useRef(false)
  useEffect(() => {
    isOnTheWay.current = false
    link.current?.click()
    if (!isOnTheWay.current) turn.onAsked()
  }, [turn])
  return (
    <span hidden>
      <Link
        href={`?${asked}`}
        onClick={() => {
          isOnTheWay.current = true
        }}
        prefetch={false}
        ref={link}
        scroll={false}
      >
        {turn.to}
      </Link>
    </span>
  )
}

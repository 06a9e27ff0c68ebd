'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** A switch to another content language. Each request is a new object. */
export type Turn = {
  to: string
  /** Called when the user is asked whether to leave with unsaved changes. */
  onAsked: () => void
}

/**
 * Switches the content language by clicking a link, so that guards against unsaved changes see it. A user who chooses
 * to stay is asked again next time.
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

'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Another content language to go on in: a new one each time that it is asked for. */
export type Turn = { to: string }

/**
 * Goes on in another content language by a link, which whatever asks before a page is left hears. Whoever stays is asked
 * again at the next turn.
 */
export const LanguageSwitch = ({ turn }: { turn: Turn }) => {
  const link = useRef<HTMLAnchorElement>(null)
  const asked = new URLSearchParams(location.search)
  asked.set('locale', turn.to)
  useEffect(() => {
    link.current?.click()
  }, [turn])
  return (
    <span hidden>
      <Link href={`?${asked}`} prefetch={false} ref={link} scroll={false}>
        {turn.to}
      </Link>
    </span>
  )
}

'use client'
import { Link } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Goes on in another content language, as the panel's own menu does. */
export const LanguageSwitch = ({ to }: { to: string }) => {
  const link = useRef<HTMLAnchorElement>(null)
  const asked = new URLSearchParams(location.search)
  asked.set('locale', to)
  useEffect(() => {
    link.current?.click()
  }, [to])
  return (
    <span hidden>
      <Link href={`?${asked}`} prefetch={false} ref={link} scroll={false}>
        {to}
      </Link>
    </span>
  )
}

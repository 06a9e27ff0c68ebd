'use client'
import { useEffect, useRef } from 'react'

/** The locale of a clicked button in Payload's language menu, which doesn't ask before switching. */
const findLocale = ({ target }: MouseEvent): string | undefined =>
  (target as Element | null)
    ?.closest?.('.popup-button-list__button')
    ?.querySelector<HTMLElement>('[data-locale]')?.dataset.locale

/**
 * Makes Payload ask before switching the content language, as before any other navigation. Payload only intercepts
 * links, so this clicks a link in place of the button.
 */
export const AskBeforeLocale = () => {
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const locale = findLocale(event)
      if (!locale || !link.current) return
      event.preventDefault()
      event.stopPropagation()
      const query = new URLSearchParams(location.search)
      query.set('locale', locale)
      link.current.href = `?${query.toString()}`
      link.current.click()
    }
    document.addEventListener('click', ask, true)
    return () => document.removeEventListener('click', ask, true)
  }, [])
  return <a ref={link} hidden href="?" tabIndex={-1} aria-hidden />
}

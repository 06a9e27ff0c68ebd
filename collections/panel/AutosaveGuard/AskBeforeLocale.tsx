'use client'
import { useEffect, useRef } from 'react'

/** The button of another content language in Payload's menu, which asks nothing. */
const findLocale = ({ target }: MouseEvent): string | undefined =>
  (target as Element | null)
    ?.closest?.('.popup-button-list__button')
    ?.querySelector<HTMLElement>('[data-locale]')?.dataset.locale

/**
 * Has Payload ask before another content language is chosen, as before any other page: its question hears links alone, so
 * that a link is pressed in place of the button.
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

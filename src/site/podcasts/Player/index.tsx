'use client'
import { useEffect, useRef } from 'react'
import { toStart } from '../toStart.js'

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented

/** The player. With JavaScript the moments on its page play at a press, and `#t=` in the page's address is heeded too. */
export const Player = ({ url, label, lang }: { url: string; label: string; lang?: string }) => {
  const audio = useRef<HTMLAudioElement>(null)

  useEffect(() => {
    const player = audio.current!
    const [, t] = /^#t=(.+)$/.exec(window.location.hash) ?? []
    const start = toStart(t, null)
    if (start !== null) player.currentTime = start

    const jump = (event: MouseEvent) => {
      const moment = event.target instanceof Element && event.target.closest<HTMLElement>('[data-second]')
      if (!moment || !isPlain(event)) return
      event.preventDefault()
      player.currentTime = Number(moment.dataset.second)
      // A browser may refuse to begin; then the player stands there, ready to be pressed.
      player.play().catch(() => {})
    }
    document.addEventListener('click', jump)
    return () => document.removeEventListener('click', jump)
  }, [])

  return <audio aria-label={label} controls lang={lang} preload="none" ref={audio} src={url} />
}

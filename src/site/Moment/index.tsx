import type { ReactNode } from 'react'
import { toClock } from '../toClock.js'
import { toPeriod } from '../toPeriod.js'

/**
 * A moment of the episode on this page. Without JavaScript it opens the page with the player set to it; with it, the
 * player on the page goes there.
 */
export const Moment = ({
  at,
  isCurrent,
  children,
}: {
  /** In seconds. */
  at: number
  isCurrent?: boolean
  children?: ReactNode
}) => {
  const second = Math.floor(at)
  return (
    <a
      aria-current={isCurrent ? 'true' : undefined}
      className="moment"
      data-second={second}
      href={`?t=${second}#listen`}
    >
      <time dateTime={toPeriod(second)}>{toClock(second)}</time>
      {children && <span>{children}</span>}
    </a>
  )
}

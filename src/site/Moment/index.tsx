import type { ReactNode } from 'react'
import { toClock, toPeriod } from '../language/lengths.js'

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
}) => (
  <a
    aria-current={isCurrent ? 'true' : undefined}
    className="moment"
    data-second={at}
    href={`?t=${at}#listen`}
  >
    <time dateTime={toPeriod(at)}>{toClock(at)}</time>
    {children && <span>{children}</span>}
  </a>
)

import type { Where } from 'payload'
import type { CallState } from '../contract/index.js'

/** A stretch of the list: which calls are in it, and in which order. */
export type Stretch = { where: Where[]; sort: string[] }

/**
 * The list's order: what is open and closes soonest, what is open without an end (newest first), what opens soonest,
 * what closed last. Databases disagree about where unset dates sort, so each stretch sorts by a date that all in it have;
 * the id decides between equals.
 */
export const toStretches = (state: CallState | undefined, now: Date): Stretch[] => {
  const instant = now.toISOString()
  const hasOpened: Where = {
    or: [{ opensAt: { equals: null } }, { opensAt: { less_than_equal: instant } }],
  }
  const willClose: Where = { closesAt: { greater_than: instant } }
  const neverCloses: Where = { closesAt: { equals: null } }
  const stretches: Record<CallState, Stretch[]> = {
    open: [
      { where: [hasOpened, willClose], sort: ['closesAt', 'id'] },
      { where: [hasOpened, neverCloses], sort: ['-firstPublishedAt', 'id'] },
    ],
    upcoming: [
      {
        where: [{ opensAt: { greater_than: instant } }, { or: [willClose, neverCloses] }],
        sort: ['opensAt', 'id'],
      },
    ],
    closed: [{ where: [{ closesAt: { less_than_equal: instant } }], sort: ['-closesAt', 'id'] }],
  }
  return state ? stretches[state] : [...stretches.open, ...stretches.upcoming, ...stretches.closed]
}

import type { Action } from 'payload-broadside/types'
import { formatTimes, formatZone } from '../language/formatInstant.js'
import { words } from '../language/words.js'

type Ticket = Pick<
  Extract<Action, { type: 'attend' }>,
  'accessibility' | 'ends' | 'place' | 'placeAfterSignup' | 'starts' | 'what'
>

/** What, when by which clock, where, and how to get in: a ticket. */
export const Attend = ({ action, locale }: { action: Ticket; locale: string }) => {
  const said = words(locale)
  const { what, starts, ends, place, placeAfterSignup, accessibility } = action
  return (
    <dl className="ticket">
      {what && (
        <div className="ticket-what">
          <dt lang={locale}>{said.what}</dt>
          <dd>{what}</dd>
        </div>
      )}
      {starts && (
        <div>
          <dt lang={locale}>{said.when}</dt>
          <dd lang={locale}>
            <time dateTime={starts.at}>{formatTimes(starts, ends, locale)}</time>
            <small>
              {said.timeIn} {formatZone(starts, locale)}
            </small>
          </dd>
        </div>
      )}
      {(place || placeAfterSignup) && (
        <div>
          <dt lang={locale}>{said.where}</dt>
          {placeAfterSignup ? (
            <dd lang={locale}>{said.placeAfterSignup}</dd>
          ) : (
            <dd className="lines">{place}</dd>
          )}
        </div>
      )}
      {accessibility && (
        <div>
          <dt lang={locale}>{said.access}</dt>
          <dd className="lines">{accessibility}</dd>
        </div>
      )}
    </dl>
  )
}

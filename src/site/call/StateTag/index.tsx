import type { Call, CallSummary } from 'payload-broadside/types'
import { formatDay, formatTimes, formatZone } from '../../language/formatInstant.js'
import { words } from '../../language/words.js'

type Stated = Pick<CallSummary, 'state' | 'opens' | 'closes'> & { result?: CallSummary['result'] }

const toDate = (call: Stated, locale: string) => {
  const { state, opens, closes } = call
  const said = words(locale)
  if (state === 'upcoming' && opens)
    return {
      label: said.opens,
      at: opens.at,
      text: `${formatTimes(opens, null, locale)}, ${formatZone(opens, locale)}`,
    }
  if (state === 'open' && closes)
    return { label: said.openUntil, at: closes.at, text: formatDay(closes, locale) }
  if (state === 'closed' && closes)
    return { label: said.closedOn, at: closes.at, text: formatDay(closes, locale) }
  return null
}

/** Where a call stands: open until a day, closed since one, or coming up on one. */
export const StateTag = ({ call, locale }: { call: Stated; locale: string }) => {
  const said = words(locale)
  const date = toDate(call, locale)
  return (
    <p className={`tag tag-${call.state}`} lang={locale}>
      {call.result && <strong>{said[call.result]}</strong>}
      {date ? (
        <span>
          {date.label} <time dateTime={date.at}>{date.text}</time>
        </span>
      ) : (
        <span>{said[call.state]}</span>
      )}
    </p>
  )
}

/** The same of a whole call, which keeps its result with its closing. */
export const toStated = ({ state, opens, closes, closing }: Call): Stated => ({
  state,
  opens,
  closes,
  result: closing?.result ?? null,
})

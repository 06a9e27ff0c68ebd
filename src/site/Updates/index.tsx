import type { Call } from 'payload-broadside/types'
import { formatDay } from '../formatInstant.js'
import { words } from '../words.js'

/** What happened since, newest first. */
export const Updates = ({ updates, locale }: { updates: Call['updates']; locale: string }) =>
  updates.length > 0 && (
    <section aria-labelledby="updates" className="updates">
      <h2 className="kicker" id="updates" lang={locale}>
        {words(locale).updates}
      </h2>
      <ol>
        {updates.map(({ id, date, heading, body }) => (
          <li key={id}>
            {date && (
              <time dateTime={date} lang={locale}>
                {formatDay({ at: date, timeZone: null }, locale)}
              </time>
            )}
            <h3>{heading}</h3>
            {body && <p className="lines">{body}</p>}
          </li>
        ))}
      </ol>
    </section>
  )

import type { Call } from 'payload-broadside/types'
import { count } from '../count.js'
import { Picture } from '../Picture/index.js'
import { StateTag, toStated } from '../StateTag/index.js'
import { toShownActions } from '../toShownActions.js'
import { toSize } from '../toSize.js'
import { words } from '../words.js'

/** The head of the sheet: where the call stands, its title, its summary, its picture, and the way down to act. */
export const Poster = ({ call, locale }: { call: Call; locale: string }) => {
  const ways = toShownActions(call).length
  return (
    <header className={`poster${call.image ? ' poster-pictured' : ''}`}>
      <StateTag call={toStated(call)} locale={locale} />
      <h1 className={`shout shout-${toSize(call.title)}`}>{call.title}</h1>
      <div className="poster-foot">
        <p className="poster-summary">
          {call.summary}
          {call.supporters !== null && (
            <span className="poster-supporters" lang={locale}>
              {words(locale).supporters.replace('{{count}}', call.supporters.toLocaleString(locale))}
            </span>
          )}
        </p>
        {call.state === 'open' && ways > 0 && (
          <a className="button button-strong" href="#act" lang={locale}>
            {count(ways, words(locale).ways)}
          </a>
        )}
      </div>
      {call.image && (
        <figure className="poster-picture">
          <Picture first image={call.image} sizes="(min-width: 60rem) 56vw, 100vw" />
        </figure>
      )}
    </header>
  )
}

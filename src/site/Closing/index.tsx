import type { Call } from 'payload-broadside/types'
import { words } from '../words.js'

/** How a closed call ended, and the call to go on with. */
export const Closing = ({ closing, locale }: { closing: Call['closing']; locale: string }) => {
  if (!closing) return null
  const said = words(locale)
  const { message, result, outcome, next } = closing
  return (
    <section aria-labelledby="outcome" className="closing">
      <h2 id="outcome" lang={locale}>
        <span className="kicker">{said.outcome}</span>
        {result && <span className={`stamp stamp-${result}`}>{said[result]}</span>}
      </h2>
      <div className="closing-text">
        {message && <p className="closing-message lines">{message}</p>}
        {outcome && <p className="lines">{outcome}</p>}
        {next && (
          <>
            <h3 className="kicker" lang={locale}>
              {said.next}
            </h3>
            <a className="onward" href={next.url} hrefLang={next.locale} lang={next.locale}>
              <span>{next.title}</span>
            </a>
          </>
        )}
      </div>
    </section>
  )
}

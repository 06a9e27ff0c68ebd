import type { Call, Slogan } from 'payload-broadside/types'
import { Summary } from '../../Ways/SignUp.js'
import { toShownActions, Ways } from '../../Ways/index.js'
import { Frame } from '../../frame/Frame/index.js'
import { formatDay } from '../../language/formatInstant.js'
import { count, toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import type { Posted } from '../../signup/posted.js'
import { Picture } from '../Picture/index.js'
import { StateTag, toStated } from '../StateTag/index.js'

/** How a closed call ended, and the call to go on with. */
const Closing = ({ closing, locale }: { closing: Call['closing']; locale: string }) => {
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

/** Who calls with us. */
const Partners = ({ partners, locale }: { partners: Call['partners']; locale: string }) =>
  partners.length > 0 && (
    <section aria-labelledby="partners" className="partners">
      <h2 className="kicker" id="partners" lang={locale}>
        {words(locale).partners}
      </h2>
      <ul>
        {partners.map(({ name, url, logo }) => {
          const shown = (
            <>
              {logo && <Picture image={{ ...logo, alt: '' }} sizes="6rem" />}
              <span>{name}</span>
            </>
          )
          return (
            <li key={name}>
              {url ? (
                <a href={url} rel="noreferrer">
                  {shown}
                </a>
              ) : (
                shown
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )

/** The slogans, each on a placard of its own, held up over what can be done. */
const Placards = ({ slogans, locale }: { slogans: Slogan[]; locale: string }) =>
  slogans.length > 0 && (
    <section aria-labelledby="slogans" className="placards">
      <h2 className="kicker" id="slogans" lang={locale}>
        {words(locale).slogans}
      </h2>
      <ul>
        {slogans.map(({ id, text, hashtag }) => (
          <li key={id}>
            <p className={`placard placard-${toSize(text)}`}>
              {text}
              {hashtag && <span className="placard-hashtag">#{hashtag}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )

/** The head of the sheet: where the call stands, its title, its summary, its picture, and the way down to act. */
const Poster = ({ call, locale }: { call: Call; locale: string }) => {
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

/** What happened since, newest first. */
const Updates = ({ updates, locale }: { updates: Call['updates']; locale: string }) =>
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

/** One call as a printed sheet, top to bottom. `locale` is the asked language; the call may have to answer in another. */
export const CallPage = ({
  call,
  locale,
  places,
  posted,
}: {
  call: Call
  locale: string
  places: Places
  /** What somebody sent who wanted to sign up, where it could not be taken. */
  posted?: Posted
}) => {
  const said = words(locale)
  const hasForm = toShownActions(call).some((action) => action.type === 'signUp' && action.form)
  return (
    <Frame
      id="call"
      languages={call.languages}
      locale={locale}
      organisation={call.organisation}
      places={places}
      skip={said.skip}
      written={call.locale}
    >
      {/* The form is gone: the call was closed since the page with it was read. */}
      {posted && !hasForm && (
        <div className="column">
          <Summary posted={posted} />
        </div>
      )}
      <Poster call={call} locale={locale} />
      <Closing closing={call.closing} locale={locale} />
      <Placards locale={locale} slogans={call.slogans} />
      <Ways call={call} locale={locale} posted={posted} />
      {(call.body || call.updates.length > 0) && (
        <div className="column">
          {call.body && (
            <section aria-labelledby="background" className="prose">
              <h2 className="kicker" id="background" lang={locale}>
                {said.background}
              </h2>
              <div dangerouslySetInnerHTML={{ __html: call.body.html }} />
            </section>
          )}
          <Updates locale={locale} updates={call.updates} />
        </div>
      )}
      <Partners locale={locale} partners={call.partners} />
    </Frame>
  )
}

import type { Call } from 'payload-broadside/types'
import { Closing } from '../Closing/index.js'
import { Frame } from '../Frame/index.js'
import { Partners } from '../Partners/index.js'
import { Placards } from '../Placards/index.js'
import type { Places } from '../places.js'
import type { Posted } from '../posted.js'
import { Poster } from '../Poster/index.js'
import { toShownActions } from '../toShownActions.js'
import { Updates } from '../Updates/index.js'
import { Ways } from '../Ways/index.js'
import { Summary } from '../Ways/SignUp.js'
import { words } from '../words.js'

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

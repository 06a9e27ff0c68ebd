import type { Call } from 'payload-broadside/types'
import { Closing } from '../Closing/index.js'
import { Footer } from '../Footer/index.js'
import { Masthead } from '../Masthead/index.js'
import { Partners } from '../Partners/index.js'
import { Placards } from '../Placards/index.js'
import { Poster } from '../Poster/index.js'
import { toDirection } from '../toDirection.js'
import { Updates } from '../Updates/index.js'
import { Ways } from '../Ways/index.js'
import { words } from '../words.js'

/**
 * One call as a printed sheet, top to bottom. `locale` is the language that was asked for, in which the site says its
 * own words; the call may have to answer in another, and then says so.
 */
export const CallPage = ({ call, locale, home }: { call: Call; locale: string; home: string }) => {
  const said = words(locale)
  const languages = call.languages.map(({ locale: code, url }) => ({ locale: code, url }))
  return (
    <>
      <a className="skip" href="#call">
        {said.skip}
      </a>
      <Masthead home={home} languages={languages} locale={call.locale} organisation={call.organisation} />
      {call.locale !== locale && <p className="fallback">{said.onlyIn}</p>}
      <main dir={toDirection(call.locale)} id="call" lang={call.locale} tabIndex={-1}>
        <Poster call={call} locale={locale} />
        <Closing closing={call.closing} locale={locale} />
        <Placards locale={locale} slogans={call.slogans} />
        <Ways call={call} locale={locale} />
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
      </main>
      <Footer home={home} locale={locale} organisation={call.organisation} />
    </>
  )
}

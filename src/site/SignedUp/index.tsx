import type { Call } from 'payload-broadside/types'
import { Frame } from '../Frame/index.js'
import type { Places } from '../places.js'
import { words } from '../words.js'

/** What comes after a form was taken: a mail. It says the same to everybody, and nothing of what was sent. */
export const SignedUp = ({ call, locale, places }: { call: Call; locale: string; places: Places }) => {
  const said = words(locale)
  return (
    <Frame
      id="signed-up"
      languages={[]}
      locale={locale}
      organisation={call.organisation}
      places={places}
      skip={said.skipPage}
    >
      <div className="notice">
        <section>
          <h1>{said.mailSent}</h1>
          <p>{said.mailSentText}</p>
          <p>
            <a className="onward" href={`${call.url}#act`}>
              <span>{said.otherWays}</span>
            </a>
          </p>
        </section>
      </div>
    </Frame>
  )
}

import type { CallSummary, Organisation } from 'payload-broadside/types'
import { StateTag } from '../../call/StateTag/index.js'
import { toDirection } from '../../language/inLanguage.js'
import { toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Address, Places } from '../../read/toRoute.js'
import { Frame } from '../Frame/index.js'

const Sheet = ({ call, locale }: { call: CallSummary; locale: string }) => (
  <li className="sheet" dir={toDirection(call.locale)} lang={call.locale}>
    <StateTag call={call} locale={locale} />
    <h2 className={`shout shout-${toSize(call.title)}`}>
      <a href={call.url} hrefLang={call.locale}>
        {call.title}
      </a>
    </h2>
    <p className="sheet-summary">{call.summary}</p>
    {call.slogan && <p className="sheet-slogan">{call.slogan}</p>}
  </li>
)

const Earlier = ({
  id,
  heading,
  calls,
  locale,
}: {
  id: string
  heading: string
  calls: CallSummary[]
  locale: string
}) =>
  calls.length > 0 && (
    <section aria-labelledby={id} className="earlier">
      <h2 className="kicker" id={id}>
        {heading}
      </h2>
      <ul>
        {calls.map((call) => (
          <li dir={toDirection(call.locale)} key={call.id} lang={call.locale}>
            <h3>
              <a href={call.url} hrefLang={call.locale}>
                {call.title}
              </a>
            </h3>
            <StateTag call={call} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )

/** The wall: open calls as sheets pasted one below the other, then what comes and what came of earlier ones. */
export const FrontPage = ({
  organisation,
  open,
  upcoming,
  closed,
  locale,
  places,
  languages,
}: {
  organisation: Organisation
  open: CallSummary[]
  upcoming: CallSummary[]
  closed: CallSummary[]
  locale: string
  places: Places
  languages: Address[]
}) => {
  const said = words(locale)
  return (
    <Frame
      id="calls"
      languages={languages}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skip}
    >
      <h1 className="hidden">
        {organisation.name}: {said.openCalls}
      </h1>
      {open.length > 0 ? (
        <ul className="wall">
          {open.map((call) => (
            <Sheet call={call} key={call.id} locale={locale} />
          ))}
        </ul>
      ) : (
        <p className="none">{said.none}</p>
      )}
      <Earlier calls={upcoming} heading={said.upcomingCalls} id="upcoming" locale={locale} />
      <Earlier calls={closed} heading={said.closedCalls} id="closed" locale={locale} />
    </Frame>
  )
}

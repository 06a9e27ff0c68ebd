import type { Organisation } from 'payload-broadside/types'
import { Frame } from '../Frame/index.js'
import type { Places } from '../places.js'
import { words } from '../words.js'

/** Says that the organisation has withdrawn what stood at an address, and nothing of what it was. */
export const Withdrawn = ({
  locale,
  organisation,
  places,
}: {
  locale: string
  organisation: Organisation
  places: Places
}) => {
  const said = words(locale)
  return (
    <Frame
      id="withdrawn"
      languages={[]}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skipPage}
    >
      <div className="notice">
        <section>
          <h1>{said.withdrawn}</h1>
          <p>{said.withdrawnText}</p>
          <p>
            <a className="onward" href={places.home}>
              <span>{said.allCalls}</span>
            </a>
          </p>
        </section>
      </div>
    </Frame>
  )
}

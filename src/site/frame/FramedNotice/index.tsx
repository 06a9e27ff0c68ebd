import type { Organisation } from 'payload-broadside/types'
import type { ReactNode } from 'react'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { Frame } from '../Frame/index.js'

/** A page of the organisation's that says one thing, in the language of whoever reads it, and leads on. */
export const FramedNotice = ({
  id,
  heading,
  locale,
  organisation,
  places,
  onward,
  children,
}: {
  /** What the way past the masthead leads to. */
  id: string
  heading: string
  locale: string
  organisation: Organisation
  places: Places
  onward: { href: string; label: string }
  children: ReactNode
}) => (
  <Frame
    id={id}
    languages={[]}
    locale={locale}
    organisation={organisation}
    places={places}
    skip={words(locale).skipPage}
  >
    <div className="notice">
      <section>
        <h1>{heading}</h1>
        {children}
        <p>
          <a className="onward" href={onward.href}>
            <span>{onward.label}</span>
          </a>
        </p>
      </section>
    </div>
  </Frame>
)

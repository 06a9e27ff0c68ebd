import type { Organisation } from 'payload-broadside/types'
import type { Places } from '../places.js'
import { words } from '../words.js'

/** Who answers for the page, and where else to go. */
export const Footer = ({
  organisation,
  places: { home, branches },
  locale,
}: {
  organisation: Organisation
  places: Places
  locale: string
}) => {
  const said = words(locale)
  return (
    <footer className="footer">
      <p className="footer-name">
        <a href={organisation.url}>{organisation.name}</a>
      </p>
      {organisation.about && <p className="footer-about">{organisation.about}</p>}
      <ul className="footer-places">
        <li>
          <a href={home}>{said.allCalls}</a>
        </li>
        {branches && (
          <li>
            <a href={branches}>{said.branches}</a>
          </li>
        )}
      </ul>
    </footer>
  )
}

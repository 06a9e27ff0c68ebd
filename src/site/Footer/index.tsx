import type { Organisation } from 'payload-broadside/types'
import { words } from '../words.js'

/** Who answers for the page. */
export const Footer = ({
  organisation,
  home,
  locale,
}: {
  organisation: Organisation
  home: string
  locale: string
}) => (
  <footer className="footer">
    <p className="footer-name">
      <a href={organisation.url}>{organisation.name}</a>
    </p>
    {organisation.about && <p className="footer-about">{organisation.about}</p>}
    <p>
      <a href={home}>{words(locale).allCalls}</a>
    </p>
  </footer>
)

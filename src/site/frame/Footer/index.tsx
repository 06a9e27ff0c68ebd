import { toMailLink } from 'payload-broadside/door'
import type { Organisation } from 'payload-broadside/types'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { Socials } from '../Socials/index.js'

/** How to reach the organisation, and who answers for what people entrust to it. */
const Facts = ({ organisation, locale }: { organisation: Organisation; locale: string }) => {
  const said = words(locale)
  const { email, socials, controller, privacyNotice } = organisation
  if (!email && socials.length === 0 && !controller && !privacyNotice) return null
  return (
    <dl className="footer-facts">
      {email && (
        <div>
          <dt>{said.contact}</dt>
          <dd>
            <a href={toMailLink(email)}>{email}</a>
          </dd>
        </div>
      )}
      {socials.length > 0 && (
        <div>
          <dt>{said.socials}</dt>
          <dd>
            <Socials socials={socials} />
          </dd>
        </div>
      )}
      {(controller || privacyNotice) && (
        <div>
          <dt>{said.controller}</dt>
          <dd>
            {controller && <p className="lines">{controller}</p>}
            {privacyNotice && (
              <a href={privacyNotice.url} rel="noreferrer">
                {said.privacyNotice}
              </a>
            )}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Who answers for the page, how to reach them, and where else to go. */
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
      <Facts locale={locale} organisation={organisation} />
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

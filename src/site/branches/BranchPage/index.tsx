import { toMailLink } from 'payload-broadside/door'
import type { Branch, Coordinates, Organisation } from 'payload-broadside/types'
import { Frame } from '../../frame/Frame/index.js'
import { Socials } from '../../frame/Socials/index.js'
import { toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import '../branches.css'

/** A place on OpenStreetMap's own page, which is opened only by who presses it. */
const toMapURL = ({ latitude, longitude }: Coordinates): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=13/${latitude}/${longitude}`

const toPlace = ({ city, region, country }: Branch): string =>
  [city, region && region.name !== city ? region.name : null, country.name].filter(Boolean).join(', ')

const Contact = ({ branch, locale }: { branch: Branch; locale: string }) => {
  const said = words(locale)
  const { postalCode, city, region, country, coordinates, email, phone, phoneFormatted, website, socials } =
    branch
  return (
    <section aria-labelledby="contact" className="contact">
      <h2 className="kicker" id="contact">
        {said.contact}
      </h2>
      <dl className="ticket">
        <div>
          <dt>{said.where}</dt>
          <dd>
            {[postalCode, city].filter(Boolean).join(' ')}
            <br />
            {[region?.name, country.name].filter(Boolean).join(', ')}
            {coordinates && (
              <small>
                <a href={toMapURL(coordinates)} rel="noreferrer">
                  {said.map}
                </a>{' '}
                (OpenStreetMap)
              </small>
            )}
          </dd>
        </div>
        {email && (
          <div>
            <dt>{said.email}</dt>
            <dd>
              <a href={toMailLink(email)}>{email}</a>
            </dd>
          </div>
        )}
        {phone && (
          <div>
            <dt>{said.phone}</dt>
            <dd>
              <a href={`tel:${phone}`}>{phoneFormatted ?? phone}</a>
            </dd>
          </div>
        )}
        {website && (
          <div>
            <dt>{said.website}</dt>
            <dd>
              <a href={website} rel="noreferrer">
                {website.replace(/^https?:\/\/|\/$/g, '')}
              </a>
            </dd>
          </div>
        )}
        {socials.length > 0 && (
          <div>
            <dt>{said.socials}</dt>
            <dd>
              <Socials className="contact-socials" socials={socials} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

/** A branch: where it is, how it meets, how to reach it. */
export const BranchPage = ({
  branch,
  organisation,
  locale,
  places,
}: {
  branch: Branch
  organisation: Organisation
  locale: string
  places: Places
}) => {
  const said = words(locale)
  return (
    <Frame
      id="branch"
      languages={branch.languages}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skipPage}
    >
      <header className="poster">
        <p className="tag">
          <strong>{said.branch}</strong>
          <span>{toPlace(branch)}</span>
        </p>
        <h1 className={`shout shout-${toSize(branch.name)}`} dir="auto">
          {branch.name}
        </h1>
        {branch.meetingNote && (
          // It is in whatever language the branch speaks: nobody has said in which.
          <p className="poster-summary lines" dir="auto" lang="">
            {branch.meetingNote}
          </p>
        )}
      </header>
      <Contact branch={branch} locale={locale} />
      {places.branches && (
        <p className="beyond">
          <a className="onward" href={places.branches}>
            <span>{said.allBranches}</span>
          </a>
        </p>
      )}
    </Frame>
  )
}

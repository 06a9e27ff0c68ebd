import type { Call } from 'payload-broadside/types'
import { Picture } from '../Picture/index.js'
import { words } from '../words.js'

/** Who calls with us. */
export const Partners = ({ partners, locale }: { partners: Call['partners']; locale: string }) =>
  partners.length > 0 && (
    <section aria-labelledby="partners" className="partners">
      <h2 className="kicker" id="partners" lang={locale}>
        {words(locale).partners}
      </h2>
      <ul>
        {partners.map(({ name, url, logo }) => {
          const shown = (
            <>
              {logo && <Picture image={{ ...logo, alt: '' }} sizes="6rem" />}
              <span>{name}</span>
            </>
          )
          return (
            <li key={name}>
              {url ? (
                <a href={url} rel="noreferrer">
                  {shown}
                </a>
              ) : (
                shown
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )

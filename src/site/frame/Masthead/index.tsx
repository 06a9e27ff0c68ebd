import type { Organisation } from 'payload-broadside/types'
import { toLanguageName } from '../../language/inLanguage.js'
import { words } from '../../language/words.js'
import type { Address } from '../../read/toRoute.js'

/** Who speaks, and in which other languages this page can be read. */
export const Masthead = ({
  organisation,
  home,
  locale,
  languages,
}: {
  organisation: Organisation
  home: string
  locale: string
  languages: Address[]
}) => (
  <header className="masthead">
    <a className="masthead-name" href={home}>
      {organisation.logo && (
        // The logo stands beside the name, which says the same.
        // eslint-disable-next-line @next/next/no-img-element
        <img
          alt=""
          height={organisation.logo.height}
          src={organisation.logo.url}
          width={organisation.logo.width}
        />
      )}
      <span>{organisation.name}</span>
    </a>
    {languages.length > 1 && (
      <nav aria-label={words(locale).languages} className="masthead-languages">
        {languages.map((language) => (
          <a
            aria-current={language.locale === locale ? 'page' : undefined}
            href={language.url}
            hrefLang={language.locale}
            key={language.locale}
            lang={language.locale}
          >
            {toLanguageName(language.locale)}
          </a>
        ))}
      </nav>
    )}
  </header>
)

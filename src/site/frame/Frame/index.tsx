import type { Organisation } from 'payload-broadside/types'
import type { ReactNode } from 'react'
import { inLanguage } from '../../language/inLanguage.js'
import { words } from '../../language/words.js'
import type { Address, Places } from '../../read/toRoute.js'
import { Footer } from '../Footer/index.js'
import { Masthead } from '../Masthead/index.js'

/**
 * What stands around every page. `locale` is the language that was asked for, in which the site says its own words;
 * what stands here may be in another, `written`, and then a line says so.
 */
export const Frame = ({
  id,
  skip,
  locale,
  written = locale,
  languages,
  organisation,
  places,
  children,
}: {
  /** What the way past the masthead leads to. */
  id: string
  skip: string
  locale: string
  written?: string
  languages: Address[]
  organisation: Organisation
  places: Places
  children: ReactNode
}) => (
  <>
    <a className="skip" href={`#${id}`}>
      {skip}
    </a>
    <Masthead home={places.home} languages={languages} locale={written} organisation={organisation} />
    {written !== locale && <p className="fallback">{words(locale).onlyIn}</p>}
    <main {...inLanguage(written)} id={id} tabIndex={-1}>
      {children}
    </main>
    <Footer locale={locale} organisation={organisation} places={places} />
  </>
)

import type { Metadata } from 'next'
import { FrontPage } from './FrontPage/index.js'
import { readAddresses, readFront, readLocales, readPlaces, toShown } from '../read/read.js'
import { toAlternates } from '../metadata/toMetadata.js'
import { words } from '../language/words.js'

type Asked = { locale: string }

/** The metadata of the front page in a language. */
export const readFrontMetadata = async ({ locale }: Asked): Promise<Metadata> => {
  const [{ organisation }, { first }, languages] = await Promise.all([
    readFront(locale),
    readLocales(),
    readAddresses(),
  ])
  const { url } = languages.find((address) => address.locale === locale)!
  const title = `${organisation.name} – ${words(locale).openCalls}`
  const description = organisation.about ?? words(locale).openCalls
  return {
    title,
    description,
    alternates: toAlternates({ url, languages }, first),
    openGraph: { type: 'website', title, description, url, siteName: organisation.name },
  }
}

/** The front page in a language. */
export const renderFrontPage = async ({ locale }: Asked) => (
  <FrontPage
    {...await toShown({ ...(await readFront(locale)), languages: await readAddresses() })}
    locale={locale}
    places={await readPlaces(locale)}
  />
)

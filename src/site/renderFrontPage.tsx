import type { Metadata } from 'next'
import { FrontPage } from './FrontPage/index.js'
import { readFront, readHome, readLocales, readSiteURL } from './read.js'
import { words } from './words.js'

const readAddresses = async (): Promise<{ locale: string; url: string }[]> => {
  const [{ all }, site] = await Promise.all([readLocales(), readSiteURL()])
  return Promise.all(all.map(async (locale) => ({ locale, url: `${site}${await readHome(locale)}` })))
}

/** The metadata of the front page in a language. */
export const readFrontMetadata = async (locale: string): Promise<Metadata> => {
  const [{ organisation }, { first }, addresses] = await Promise.all([
    readFront(locale),
    readLocales(),
    readAddresses(),
  ])
  const at = (wanted: string) => addresses.find((address) => address.locale === wanted)!.url
  const title = `${organisation.name} – ${words(locale).openCalls}`
  const description = organisation.about ?? words(locale).openCalls
  return {
    title,
    description,
    alternates: {
      canonical: at(locale),
      languages: {
        ...Object.fromEntries(addresses.map(({ locale: code, url }) => [code, url])),
        'x-default': at(first),
      },
    },
    openGraph: { type: 'website', title, description, url: at(locale), siteName: organisation.name },
  }
}

/** The front page in a language. */
export const renderFrontPage = async (locale: string) => (
  <FrontPage
    {...await readFront(locale)}
    home={await readHome(locale)}
    languages={await readAddresses()}
    locale={locale}
  />
)

import type { Metadata } from 'next'
import { FrontPage } from '../../../../site/frame/FrontPage/index.js'
import { words } from '../../../../site/language/words.js'
import { toAlternates } from '../../../../site/metadata/toMetadata.js'
import { getRouteParams } from '../../../../site/read/getRouteParams.js'
import {
  readAddresses,
  readFront,
  readLocales,
  readPlaces,
  toOwnAddresses,
} from '../../../../site/read/read.js'

type Props = { params: Promise<{ locale: string }> }

/** The metadata of the front page in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await getRouteParams(params)
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
const Page = async ({ params }: Props) => {
  const { locale } = await getRouteParams(params)
  return (
    <FrontPage
      {...await toOwnAddresses({ ...(await readFront(locale)), languages: await readAddresses() })}
      locale={locale}
      places={await readPlaces(locale)}
    />
  )
}

export default Page

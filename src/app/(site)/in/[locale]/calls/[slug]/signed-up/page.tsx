import type { Metadata } from 'next'
import { words } from '../../../../../../../site/language/words.js'
import { getRouteParams, readPublicCall } from '../../../../../../../site/read/getRouteParams.js'
import { readPlaces, toOwnAddresses } from '../../../../../../../site/read/read.js'
import { SignedUp } from '../../../../../../../site/signup/SignedUp/index.js'

type Props = { params: Promise<{ slug: string; locale: string }> }

/** The metadata of the page at `/calls/{slug}/signed-up`: one step of a way, and no page to find. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: words((await getRouteParams(params)).locale).mailSent,
  robots: { index: false, follow: false },
})

/** The page at `/calls/{slug}/signed-up` in a language: the same for everybody who signed up. */
const Page = async ({ params }: Props) => {
  const { slug, locale } = await getRouteParams(params)
  const [call, places] = await Promise.all([readPublicCall({ slug, locale }), readPlaces(locale)])
  return <SignedUp call={await toOwnAddresses(call)} locale={locale} places={places} />
}

export default Page

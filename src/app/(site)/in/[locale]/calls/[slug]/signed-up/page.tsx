import type { Metadata } from 'next'
import { words } from '../../../../../../../site/language/words.js'
import { readPlaces, toShown } from '../../../../../../../site/read/read.js'
import { readAsked, readPublicCall } from '../../../../../../../site/read/readAsked.js'
import { SignedUp } from '../../../../../../../site/signup/SignedUp/index.js'

type Props = { params: Promise<{ slug: string; locale: string }> }

/** The metadata of the page at `/calls/{slug}/signed-up`: one step of a way, and no page to find. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: words((await readAsked(params)).locale).mailSent,
  robots: { index: false, follow: false },
})

/** The page at `/calls/{slug}/signed-up` in a language: the same for everybody who signed up. */
const Page = async ({ params }: Props) => {
  const { slug, locale } = await readAsked(params)
  const [call, places] = await Promise.all([readPublicCall({ slug, locale }), readPlaces(locale)])
  return <SignedUp call={await toShown(call)} locale={locale} places={places} />
}

export default Page

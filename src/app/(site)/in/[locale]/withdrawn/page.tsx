import type { Metadata } from 'next'
import { Withdrawn } from '../../../../../site/frame/Withdrawn/index.js'
import { words } from '../../../../../site/language/words.js'
import { getRouteParams } from '../../../../../site/read/getRouteParams.js'
import { getOrganisation, readPlaces, toOwnAddresses } from '../../../../../site/read/read.js'

type Props = { params: Promise<{ locale: string }> }

/** The metadata of the page in the stead of a call that was withdrawn: no address, no picture, nothing to keep. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: words((await getRouteParams(params)).locale).withdrawn,
  robots: { index: false, follow: false },
})

/** What src/proxy.ts answers 410 with, in a language. */
const Page = async ({ params }: Props) => {
  const { locale } = await getRouteParams(params)
  return (
    <Withdrawn
      locale={locale}
      organisation={await toOwnAddresses(await getOrganisation(locale))}
      places={await readPlaces(locale)}
    />
  )
}

export default Page

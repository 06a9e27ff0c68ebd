import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { notFound } from 'next/navigation.js'
import { getRouteParams } from '../../../../../../site/read/getRouteParams.js'
import { getOrganisation, readPlaces, toOwnAddresses } from '../../../../../../site/read/read.js'
import { isSignupPage, type SignupOutcome } from '../../../../../../site/read/resolveCanonicalPath.js'
import { SignupPage, toSignupTitle } from '../../../../../../site/signup/SignupPage/index.js'
import { takeOver } from '../../../../../../site/signup/posted.js'

type Props = { params: Promise<{ page: string; locale: string }> }

const readOutcome = async () => takeOver<SignupOutcome>(await headers())

/** The metadata of a page behind a mail's link: nobody's to find, keep or follow. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { page, locale } = await getRouteParams(params)
  return {
    title: isSignupPage(page) ? toSignupTitle(page, { locale, outcome: await readOutcome() }) : undefined,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

/** The page behind a mail's link. Opened, it asks to press a button; pressed, it says what came of it (src/proxy.ts). */
const Page = async ({ params }: Props) => {
  const { page, locale } = await getRouteParams(params)
  if (!isSignupPage(page)) notFound()
  const [outcome, organisation, places] = await Promise.all([
    readOutcome(),
    getOrganisation(locale),
    readPlaces(locale),
  ])
  return (
    <SignupPage
      {...await toOwnAddresses({ organisation, outcome })}
      locale={locale}
      page={page}
      places={places}
    />
  )
}

export default Page

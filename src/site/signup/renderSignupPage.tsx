import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { notFound } from 'next/navigation.js'
import { isSignupPage, type SignupOutcome } from '../frame/mailLinks.js'
import { takeOver } from './posted.js'
import { readPlaces, readSpeaker, toShown } from '../read/read.js'
import { SignupPage, toSignupTitle } from './SignupPage/index.js'

type Asked = { page: string; locale: string }

const readOutcome = async () => takeOver<SignupOutcome>(await headers())

/** The metadata of a page behind a mail's link: nobody's to find, keep or follow. */
export const readSignupMetadata = async ({ page, locale }: Asked): Promise<Metadata> => ({
  title: isSignupPage(page) ? toSignupTitle(page, { locale, outcome: await readOutcome() }) : undefined,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** The page behind a mail's link. Opened, it asks to press a button; pressed, it says what came of it (src/proxy.ts). */
export const renderSignupPage = async ({ page, locale }: Asked) => {
  if (!isSignupPage(page)) notFound()
  const [outcome, organisation, places] = await Promise.all([
    readOutcome(),
    readSpeaker(locale),
    readPlaces(locale),
  ])
  return (
    <SignupPage {...await toShown({ organisation, outcome })} locale={locale} page={page} places={places} />
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { readCall, readPlaces, toShown } from '../read/read.js'
import { SignedUp } from './SignedUp/index.js'
import { words } from '../language/words.js'

type Asked = { slug: string; locale: string }

/** The metadata of the page at `/calls/{slug}/signed-up`: one step of a way, and no page to find. */
export const toSignedUpMetadata = ({ locale }: Asked): Metadata => ({
  title: words(locale).mailSent,
  robots: { index: false, follow: false },
})

/** The page at `/calls/{slug}/signed-up` in a language: the same for everybody who signed up. */
export const renderSignedUpPage = async ({ slug, locale }: Asked) => {
  const [found, places] = await Promise.all([readCall(slug, locale), readPlaces(locale)])
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'call') notFound()
  return <SignedUp call={await toShown(found.call)} locale={locale} places={places} />
}

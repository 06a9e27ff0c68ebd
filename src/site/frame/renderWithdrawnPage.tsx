import type { Metadata } from 'next'
import { readPlaces, readSpeaker, toShown } from '../read/read.js'
import { Withdrawn } from './Withdrawn/index.js'
import { words } from '../language/words.js'

/** The metadata of the page in the stead of a call that was withdrawn: no address, no picture, nothing to keep. */
export const toWithdrawnMetadata = ({ locale }: { locale: string }): Metadata => ({
  title: words(locale).withdrawn,
  robots: { index: false, follow: false },
})

/** What src/proxy.ts answers 410 with, in a language. */
export const renderWithdrawnPage = async ({ locale }: { locale: string }) => (
  <Withdrawn
    locale={locale}
    organisation={await toShown(await readSpeaker(locale))}
    places={await readPlaces(locale)}
  />
)

import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { notFound } from 'next/navigation.js'
import type { Call } from 'payload-broadside/types'
import { CallPage } from './CallPage/index.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toCallGraph } from '../metadata/jsonLd/toCallGraph.js'
import { type Posted, takeOver } from '../signup/posted.js'
import { readCall, readLocales, readPlaces, toShown } from '../read/read.js'
import { toCallMetadata } from './toCallMetadata.js'
import { words } from '../language/words.js'

type Asked = { slug: string; locale: string }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readCall(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'call') notFound()
  return found.call
}

/** Sends the form in place. It carries the nonce of the page's policy (src/policy), or it would not run. */
const FormScript = async () => {
  const policy = (await headers()).get('Content-Security-Policy') ?? ''
  return <script defer nonce={/'nonce-([^']+)'/.exec(policy)?.[1]} src="/sign-up.js" />
}

const hasForm = ({ actions }: Call): boolean =>
  actions.some((action) => action.type === 'signUp' && action.form)

/** The metadata of the page at `/calls/{slug}` in a language. */
export const readCallMetadata = async (asked: Asked): Promise<Metadata> => {
  const { first } = await readLocales()
  return toCallMetadata(await readShown(asked), { first })
}

/** The page at `/calls/{slug}` in a language. */
export const renderCallPage = async (asked: Asked) => {
  const call = await readShown(asked)
  return (
    <>
      <GraphScript graph={toCallGraph(call)} />
      <CallPage call={await toShown(call)} locale={asked.locale} places={await readPlaces(asked.locale)} />
      {hasForm(call) && <FormScript />}
    </>
  )
}

/** The metadata of a call's page whose form could not be taken: it says so before anything else, and is nobody's to keep. */
export const readRefusedMetadata = async (asked: Asked): Promise<Metadata> => ({
  title: `${words(asked.locale).notTaken} – ${(await readShown(asked)).title}`,
  robots: { index: false, follow: false },
})

/** What src/proxy.ts answers a form with that can't be taken: the call's page, with the form as it was typed. */
export const renderRefusedPage = async (asked: Asked) => {
  const [call, places, handed] = await Promise.all([readShown(asked), readPlaces(asked.locale), headers()])
  return (
    <>
      <CallPage
        call={await toShown(call)}
        locale={asked.locale}
        places={places}
        posted={takeOver<Posted>(handed)}
      />
      {hasForm(call) && <FormScript />}
    </>
  )
}

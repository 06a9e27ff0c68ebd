import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { CallPage } from './CallPage/index.js'
import { GraphScript } from './GraphScript/index.js'
import { toCallGraph } from './jsonLd/toCallGraph.js'
import { readCall, readLocales, readPlaces } from './read.js'
import { toCallMetadata } from './toCallMetadata.js'

type Asked = { slug: string; locale: string }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readCall(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'call') notFound()
  return found.call
}

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
      <CallPage call={call} locale={asked.locale} places={await readPlaces(asked.locale)} />
    </>
  )
}

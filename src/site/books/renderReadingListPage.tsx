import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toReadingListGraph } from '../metadata/jsonLd/toReadingListGraph.js'
import { readLocales, readPlaces, readReadingList, toShown } from '../read/read.js'
import { ReadingListPage } from './ReadingListPage/index.js'
import { toMetadata } from '../metadata/toMetadata.js'
import { words } from '../language/words.js'

type Asked = { slug: string; locale: string }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readReadingList(slug, locale)
  // Its call was moved or withdrawn, or lost its books, since src/proxy.ts looked.
  if (found.kind !== 'readingList') notFound()
  return found
}

const toBooks = ({ locale, url }: { locale: string; url: string }) => ({ locale, url: `${url}/books` })

/** The metadata of the page at `/calls/{slug}/books` in a language. */
export const readReadingListMetadata = async (asked: Asked): Promise<Metadata> => {
  const { first } = await readLocales()
  const { call, lists } = await readShown(asked)
  return toMetadata(
    {
      title: `${words(call.locale).readingList}: ${call.title}`,
      description: lists.find(({ text }) => text)?.text ?? call.summary,
      url: toBooks(call).url,
      locale: call.locale,
      languages: call.languages.map(toBooks),
      organisation: call.organisation,
      image: call.shareImage && { ...call.shareImage, alt: call.image?.alt ?? call.title },
    },
    { first },
  )
}

/** The page at `/calls/{slug}/books` in a language. */
export const renderReadingListPage = async (asked: Asked) => {
  const { call, lists } = await readShown(asked)
  return (
    <>
      <GraphScript graph={toReadingListGraph(call, lists)} />
      <ReadingListPage
        {...await toShown({ call, lists })}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
      />
    </>
  )
}

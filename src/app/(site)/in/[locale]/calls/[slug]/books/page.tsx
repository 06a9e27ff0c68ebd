import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { ReadingListPage } from '../../../../../../../site/books/ReadingListPage/index.js'
import { words } from '../../../../../../../site/language/words.js'
import { GraphScript } from '../../../../../../../site/metadata/jsonLd/graph.js'
import { toReadingListGraph } from '../../../../../../../site/metadata/jsonLd/toReadingListGraph.js'
import { toMetadata } from '../../../../../../../site/metadata/toMetadata.js'
import { getRouteParams } from '../../../../../../../site/read/getRouteParams.js'
import {
  readLocales,
  readPlaces,
  readReadingList,
  toOwnAddresses,
} from '../../../../../../../site/read/read.js'

type Asked = { slug: string; locale: string }
type Props = { params: Promise<Asked> }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readReadingList(slug, locale)
  // Its call was moved or withdrawn, or lost its books, since src/proxy.ts looked.
  if (found.kind !== 'readingList') notFound()
  return found
}

const toBooks = ({ locale, url }: { locale: string; url: string }) => ({ locale, url: `${url}/books` })

/** The metadata of the page at `/calls/{slug}/books` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { first } = await readLocales()
  const { call, lists } = await readShown(await getRouteParams(params))
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
const Page = async ({ params }: Props) => {
  const asked = await getRouteParams(params)
  const { call, lists } = await readShown(asked)
  return (
    <>
      <GraphScript graph={toReadingListGraph(call, lists)} />
      <ReadingListPage
        {...await toOwnAddresses({ call, lists })}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
      />
    </>
  )
}

export default Page

import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { BranchPage } from '../../../../../../site/branches/BranchPage/index.js'
import { toExcerpt } from '../../../../../../site/language/text.js'
import { GraphScript } from '../../../../../../site/metadata/jsonLd/graph.js'
import { toBranchGraph } from '../../../../../../site/metadata/jsonLd/toBranchGraph.js'
import { toMetadata } from '../../../../../../site/metadata/toMetadata.js'
import {
  readBranch,
  readLocales,
  readPlaces,
  readSpeaker,
  toShown,
} from '../../../../../../site/read/read.js'
import { readAsked } from '../../../../../../site/read/readAsked.js'

type Asked = { slug: string; locale: string }
type Props = { params: Promise<Asked> }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readBranch(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'branch') notFound()
  return { branch: found.branch, organisation: await readSpeaker(locale) }
}

/** The metadata of the page at `/branches/{slug}` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const asked = await readAsked(params)
  const { first } = await readLocales()
  const { branch, organisation } = await readShown(asked)
  const { name, city, country, meetingNote } = branch
  return toMetadata(
    {
      title: `${name}, ${country.name}`,
      description: toExcerpt([`${name}: ${city}, ${country.name}.`, meetingNote].filter(Boolean).join(' ')),
      url: branch.url,
      locale: asked.locale,
      languages: branch.languages,
      organisation,
      image: null,
    },
    { first },
  )
}

/** The page at `/branches/{slug}` in a language. */
const Page = async ({ params }: Props) => {
  const asked = await readAsked(params)
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toBranchGraph(found.branch, found.organisation)} />
      <BranchPage {...await toShown(found)} locale={asked.locale} places={await readPlaces(asked.locale)} />
    </>
  )
}

export default Page
